export { dateInAddress } from '../../text/date-in-address';
export { inferYears } from './infer-years';
export type { DateMention } from './mention';
export { readDates } from './read-dates';
