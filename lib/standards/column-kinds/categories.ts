import type { ColumnKind } from '../../model/column';

/** Category (rule id) that a column of a kind discloses; kinds that are missing here have none. */
export const categoryOf: Partial<Record<ColumnKind, string>> = {
  policy: 'REG-20-1',
  functions: 'REG-20-2',
  leaders: 'REG-20-2',
  plan: 'REG-20-3',
  statistics: 'REG-20-4',
  permit: 'REG-20-5',
  penalty: 'REG-20-6',
  budget: 'REG-20-7',
  fee: 'REG-20-8',
  procurement: 'REG-20-9',
  project: 'REG-20-10',
  livelihood: 'REG-20-11',
  emergency: 'REG-20-12',
  inspection: 'REG-20-13',
  recruitment: 'REG-20-14',
  land: 'REG-21-CITY',
  guide: 'REG-12-GUIDE',
  catalogue: 'REG-12-CATALOGUE',
  system: 'PLAT-BLOCKS',
  'annual-report': 'REG-49-DEADLINE',
  'website-report': 'GUIDE-YEARLY',
  application: 'REG-28-CHANNEL',
  platform: 'PLAT-NAME',
  statutory: 'PLAT-BLOCKS',
};
