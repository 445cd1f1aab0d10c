import type { NarrativeKind } from '../../model/annual-report';
import { N } from './figure-patterns';

interface Fee {
  what: NarrativeKind;
  /** Yuan. */
  value: number;
}

const AMOUNT = new RegExp(`${N}(万)?元`);
const NONE =
  /(?:未|没有|无|零|不)[^，。；]{0,20}(?:收取|收费|产生|发生|费)|(?:收取|收费)[^，。；]{0,10}(?:为零|情况[:：]?无)/;
const BUSINESS = new RegExp(`行政事业性收费[^，,。；;\\d]{0,12}${N}(万)?元`);
const yuan = (number = '', tenThousand?: string): number =>
  Number.parseFloat(number.replace(/[,，]/g, '')) * (tenThousand ? 10_000 : 1);

/**
 * Fees that a sentence tells: the information-handling fee (信息处理费), "未收取信息处理费" is 0, "收取信息处理费400元",
 * "0.04万元"; and fees for administrative business (行政事业性收费).
 */
export function feesOf(text: string): Fee[] {
  const business = BUSINESS.exec(text);
  if (business) return [{ what: 'business-fees', value: yuan(business[1], business[2]) }];
  if (!/信息处理费|(?:信息公开|公开信息|依申请公开).{0,14}(?:收费|费用)/.test(text)) return [];
  const amount = AMOUNT.exec(text.replace(/[（(][^）)]*号[）)]/g, ''));
  if (amount) return [{ what: 'handling-fee', value: yuan(amount[1], amount[2]) }];
  return NONE.test(text) ? [{ what: 'handling-fee', value: 0 }] : [];
}
