import type { Level } from '../model/portal';
import { reportStem } from './report-title';

/** Words of a report's name behind its body's: 政府信息公开工作年度报告. */
const REPORT_WORDS = /(?:关于)?(?:政府)?信息公开(?:工作)?.*$/;
/** Bodies below or beside a government: departments, townships, institutions. */
const PART_OF =
  /(?:局|厅|部|委|委员会|办|办公室|中心|院|署|处|队|站|所|镇|乡|街道|街道办事处|办事处|学校|中学|小学|大学|医院|公司)(?:人民政府)?$/;
const OF_ZONE = /(?:管委会|管理委员会|开发区|高新区|园区|新区)$/;

/**
 * Whether a report titled so is the portal's own body's, as far as its name tells: governments also list those of their
 * departments and townships. `null` where the name leaves it open.
 */
export function isOwnReport(title: string, portal: { name: string; level: Level }): boolean | null {
  const body = reportStem(title).replace(REPORT_WORDS, '');
  if (body === '' || portal.name.includes(body) || body.includes(portal.name)) return true;
  const { level } = portal;
  if (level === 'zone') return OF_ZONE.test(body) ? true : PART_OF.test(body) ? false : null;
  if (level === 'department' || level === 'township') return null;
  return !PART_OF.test(body);
}
