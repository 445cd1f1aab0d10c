export { type AddressDate, dateInAddress } from './date-in-address';
export { inferYears, type YearQuestion } from './infer-years';
export type { DateMention, DateStyle } from './mention';
export { readDates } from './read-dates';
