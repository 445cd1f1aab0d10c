import type { Day } from '../../model/day';
import { dateInAddress } from '../../text/date-in-address';
import type { OpenedArticle } from './opened-articles';

/** Whether an article's address tells of an earlier posting than the day it shows: it was edited or moved since. */
export function wasPostedEarlier({ facts }: Pick<OpenedArticle, 'facts'>, published: Day, today: Day): boolean {
  const address = dateInAddress(facts.url, { today });
  return address?.precision === 'day' && address.date < published;
}
