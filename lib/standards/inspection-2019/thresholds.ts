import type { ColumnKind, FactStatus, Threshold } from '../../model/column';

type Term = Pick<Threshold, 'days'> | Pick<Threshold, 'months'> | Pick<Threshold, 'yearlyBy'>;

const of = (kinds: ColumnKind[], term: Partial<Threshold> & Term, status: FactStatus, basis: string[]): Threshold[] =>
  kinds.map((kind) => ({ kind, days: null, months: null, yearlyBy: null, status, basis, advice: false, ...term }));

const year = { months: 12 };

/**
 * How long a column of each kind may stay without a new item. Kinds that are missing here never age: single content
 * (functions, leaders, profile, guide), structure (platform, service), channels (consultation), historic topics.
 * `basis`: the rule whose finding it is comes first.
 */
export const thresholds: Threshold[] = [
  ...of(['news'], { days: 14 }, 'C', ['IND-DED-NEWS', 'IND-VETO-COLUMN-1']),
  ...of(['notice'], { months: 6 }, 'C', ['IND-DED-COLUMN', 'IND-VETO-COLUMN-1']),
  ...of(['policy'], { months: 6 }, 'C', ['IND-DED-POLICY', 'IND-VETO-COLUMN-1', 'REG-53-STALE']),
  ...of(['plan'], year, 'C', ['IND-DED-COLUMN', 'REG-53-STALE']),
  ...of(['personnel'], year, 'C', ['IND-DED-COLUMN']),
  ...of(['statistics'], year, 'S', ['IND-DED-DATA', 'REG-53-STALE']),
  ...of(
    [
      'permit',
      'penalty',
      'fee',
      'procurement',
      'project',
      'livelihood',
      'emergency',
      'inspection',
      'recruitment',
      'land',
    ],
    year,
    'S',
    ['IND-DED-COLUMN', 'REG-53-STALE'],
  ),
  ...of(['credit', 'public-resources', 'key-areas', 'power-list', 'proposal', 'meeting', 'decision'], year, 'S', [
    'IND-DED-COLUMN',
  ]),
  // No day is set for the budget column as a whole: the budget follows the people's congress of the first months, the
  // final accounts those of the summer. So it is late when a year has passed and the spring, too.
  ...of(['budget'], { months: 12, yearlyBy: '04-30' }, 'C', ['IND-DED-COLUMN', 'TIME-BUDGET']),
  // A government's day; a department's own is 31 January.
  ...of(['annual-report'], { yearlyBy: '03-31' }, 'C', ['REG-49-DEADLINE', 'IND-DED-COLUMN']),
  ...of(['website-report'], { yearlyBy: '01-31' }, 'C', ['GUIDE-YEARLY', 'IND-DED-COLUMN']),
  ...of(['work-report', 'gazette'], { yearlyBy: '12-31' }, 'S', ['IND-DED-COLUMN']),
  ...of(['reply'], { months: 2 }, 'S', ['IND-DED-INT-OPEN']),
  ...of(['survey', 'interview', 'press'], { ...year, advice: true }, 'S', ['IND-DED-INT-SURVEY', 'GUIDE-COLUMN']),
  ...of(['interpretation', 'response'], { ...year, advice: true }, 'S', ['GUIDE-COLUMN']),
  ...of(['data-open', 'party', 'investment'], { ...year, advice: true }, 'S', ['GUIDE-COLUMN']),
  // What is not recognised is at most advised on: nobody can say that it ought to be updated.
  ...of(['other'], { ...year, advice: true }, 'S', ['GUIDE-COLUMN']),
];
