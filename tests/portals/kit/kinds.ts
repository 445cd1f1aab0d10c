/** How long a column of a kind may stay without a new item: days, months, or once a year by `MM-DD`. `null`: no age is too old. */
export type Allowance = { days: number } | { months: number } | { yearlyBy: string } | null;

interface KindRule {
  allowance: Allowance;
  category: string | null;
}

const months12 = { months: 12 };

/** The column kinds (栏目类别) that the sample portals use, as the inspection indicators and the Regulation see them. */
const kinds = {
  news: { allowance: { days: 14 }, category: null },
  notice: { allowance: { months: 6 }, category: null },
  policy: { allowance: { months: 6 }, category: 'REG-20-1' },
  interpretation: { allowance: months12, category: null },
  functions: { allowance: null, category: 'REG-20-2' },
  leaders: { allowance: null, category: 'REG-20-2' },
  plan: { allowance: months12, category: 'REG-20-3' },
  statistics: { allowance: months12, category: 'REG-20-4' },
  permit: { allowance: months12, category: 'REG-20-5' },
  penalty: { allowance: months12, category: 'REG-20-6' },
  budget: { allowance: { yearlyBy: '03-31' }, category: 'REG-20-7' },
  fee: { allowance: months12, category: 'REG-20-8' },
  procurement: { allowance: months12, category: 'REG-20-9' },
  project: { allowance: months12, category: 'REG-20-10' },
  livelihood: { allowance: months12, category: 'REG-20-11' },
  emergency: { allowance: months12, category: 'REG-20-12' },
  inspection: { allowance: months12, category: 'REG-20-13' },
  recruitment: { allowance: months12, category: 'REG-20-14' },
  land: { allowance: months12, category: 'REG-21-CITY' },
  personnel: { allowance: months12, category: null },
  credit: { allowance: months12, category: null },
  'public-resources': { allowance: months12, category: null },
  'key-areas': { allowance: months12, category: null },
  'power-list': { allowance: months12, category: null },
  proposal: { allowance: months12, category: null },
  meeting: { allowance: months12, category: null },
  decision: { allowance: months12, category: null },
  guide: { allowance: null, category: 'REG-12-GUIDE' },
  catalogue: { allowance: null, category: 'REG-12-CATALOGUE' },
  system: { allowance: null, category: 'PLAT-BLOCKS' },
  'annual-report': { allowance: { yearlyBy: '01-31' }, category: 'REG-49-DEADLINE' },
  'website-report': { allowance: { yearlyBy: '01-31' }, category: 'GUIDE-YEARLY' },
  'work-report': { allowance: { yearlyBy: '03-31' }, category: null },
  gazette: { allowance: { yearlyBy: '12-31' }, category: null },
  application: { allowance: null, category: 'REG-28-CHANNEL' },
  platform: { allowance: null, category: 'PLAT-NAME' },
  statutory: { allowance: null, category: 'PLAT-BLOCKS' },
  disclosure: { allowance: null, category: null },
  consultation: { allowance: null, category: null },
  reply: { allowance: { months: 2 }, category: null },
  survey: { allowance: months12, category: null },
  interview: { allowance: months12, category: null },
  press: { allowance: months12, category: null },
  response: { allowance: months12, category: null },
  interaction: { allowance: null, category: null },
  service: { allowance: null, category: null },
  profile: { allowance: null, category: null },
  special: { allowance: null, category: null },
  'data-open': { allowance: months12, category: null },
  party: { allowance: months12, category: null },
  investment: { allowance: months12, category: null },
} satisfies Record<string, KindRule>;

export type Kind = keyof typeof kinds;

export const allowanceOf = (kind: Kind): Allowance => kinds[kind].allowance;
export const categoryOf = (kind: Kind): string | null => kinds[kind].category;
