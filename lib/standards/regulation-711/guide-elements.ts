/**
 * What a disclosure guide must name (政府信息公开指南, 条例第十二条), and how guides write it. A label counts only with
 * something behind it where a number belongs there.
 */
export const guideElements = {
  classification: /分\s*类|类\s*别|分为|公开(?:下列|以下|的?范围|的?内容)/,
  arrangement: /编\s*排|索\s*引|目\s*录|编\s*码|组\s*配/,
  obtaining: /获\s*取|查\s*[阅询]|申请公开|公开(?:形式|方式|渠道|途径)/,
  office: /(?:工作|受理|主管|负责|承办|办公|公开)\s*(?:机构|机关|部门|单位|科室)|办公室|政务公开(?:处|科|股|中心)/,
  address: /地\s*址\s*[:：]?\s*\S|办公地点|位于/,
  hours: /(?:办公|工作|受理|接待|接收|服务|对外)时\s*间|\d{1,2}\s*[:：时]\s*\d{2}[^\n]{0,8}?[-—–－~～至]/,
  telephone: /(?:电\s*话|热\s*线)[^\d\n]{0,24}\n?[^\d\n]{0,12}\d{3}/,
  fax: /传\s*真[^\d\n]{0,24}\n?[^\d\n]{0,12}\d{3}|传\s*真[^\n]{0,6}(?:同上|无|暂无)|电话[^\n]{0,6}传真/,
  internet: /邮\s*箱|邮\s*件|E-?mail|@|互联网|网\s*[址站上]|https?:|www\.|在线/i,
} as const;

export type GuideElement = keyof typeof guideElements;

/**
 * What an application form must ask for (政府信息公开申请, 条例第二十九条): who applies, who that is, how to reach them, what
 * is wanted, and in which form.
 */
export const applicationElements = {
  name: /姓\s*名|名\s*称|申请人/,
  identity: /证\s*件|身\s*份|信用代码|机构代码|营业执照/,
  contact: /联系|电\s*话|手\s*机|邮\s*箱|地\s*址/,
  description:
    /内容描述|特征|文\s*号|(?:所需|需要|申请(?:公开)?)[^。\n]{0,12}(?:信息|内容|事项)|(?:信息|内容)(?:的)?(?:名称|描述|索取号|索引)/,
  delivery: /(?:获取|提供|答复|回复|领取|送达|取得)[^。\n]{0,12}(?:方式|形式|途径|方法)|载体|当面领取|自行领取/,
} as const;

/** Which of some elements a text does not name. */
export function missingElements<T extends string>(elements: Readonly<Record<T, RegExp>>, text: string): T[] {
  return (Object.keys(elements) as T[]).filter((element) => !elements[element].test(text));
}
