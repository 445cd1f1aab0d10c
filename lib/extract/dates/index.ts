export { dateInAddress } from './date-in-address';
export { inferYears } from './infer-years';
export type { DateMention } from './mention';
export { readDates } from './read-dates';
