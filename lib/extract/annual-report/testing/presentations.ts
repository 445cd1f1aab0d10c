/** Ways to write a figure that change nothing of what it says. */
const FIGURES: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (digits) => ` ${digits}&nbsp;`,
  (digits) => `${digits}件`,
  (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','),
  (digits) => `<p class="MsoNormal" align="center"><span lang="EN-US">${digits}<o:p></o:p></span></p>`,
  (digits) => `<b><font size="2">${digits}</font></b>`,
  (digits) => `<!--[if gte mso 9]><xml></xml><![endif]-->${digits}`,
  (digits) => digits.split('').join('<span></span>'),
];
/** Ways to write that there was nothing. */
const NOTHING = ['0', '０', '', '&nbsp;', '/', '-', '—', '无', '<br>', ' 0 '];

/** Ways to write labels: other numbering, white space, words left out, slips of the pen. */
const LABELS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/（([一二三四五六七])）(?=[予部不无其总])/g, ['（$1）', '($1)', '（ $1 ）', '$1、']],
  [/总计/g, ['总计', '合计', '总　计', '总<br>计', '总 计']],
  [/自然人/g, ['自然人', '自然<br>人', '自 然 人']],
  [/社会公益组织/g, ['社会公益组织', '社会公益<br>组织']],
  [/一、本年新收政府信息公开申请数量/g, ['一、本年新收政府信息公开申请数量', '一、本年新收', '1.本年新收申请数量']],
  [/二、上年结转政府信息公开申请数量/g, ['二、上年结转政府信息公开申请数量', '二、上年结转', '二、上年度结转数量']],
  [/1\.属于国家秘密/g, ['1.属于国家秘密', '1. 属于国家秘密', '国家秘密', '１．属于国家秘密']],
  [/6\.属于四类过程性信息/g, ['6.属于四类过程性信息', '6.过程性信息', '6、属于四类<br>过程性信息']],
  [
    /1\.本机关不掌握相关政府信息/g,
    ['1.本机关不掌握相关政府信息', '1.不掌握相关信息', '1.本机关不掌握相关<br/>政府信息'],
  ],
  [/四、结转下年度继续办理/g, ['四、结转下年度继续办理', '四、结转下一年度', '四、结转下年度']],
  [/结果维持/g, ['结果维持', '结果<br>维持', '维持']],
  [/尚未审结/g, ['尚未审结', '未审结', '尚未\n审结']],
  [/复议后起诉/g, ['复议后起诉', '复议后<br>起诉', '经复议后起诉']],
  [/本年制发件数/g, ['本年制发件数', '本年制发<br>件数', '本年制发数']],
];

/** Markup around cells that visitors do not see. */
const MARKUP: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => html.replaceAll('<td', '<th').replaceAll('</td>', '</th>'),
  (html) => html.replaceAll('</tr>', '<td></td></tr>'),
  (html) => html.replaceAll('</td>', ''),
  (html) => html.replaceAll('<tbody>', '<colgroup><col><col></colgroup><tbody><tr></tr>'),
  (html) => html.replace(/ (?:row|col)span="\d+"/g, ''),
  (html) => html.replaceAll(' rowspan="2"', ''),
  (html) => html.replaceAll('<td', '<td style="mso-border-alt:solid windowtext .5pt" valign="top" nowrap'),
  (html) =>
    html
      .replaceAll('<table border="1">', '<div class="scroll"><table class="MsoNormalTable" border="1">')
      .replaceAll('</table>', '</table></div>'),
  (html) => html.toUpperCase().replaceAll('&NBSP;', '&nbsp;'),
];

/** One report in other clothes: `pick` chooses a number below its argument. */
export function dressed(html: string, pick: (below: number) => number): string {
  const from = html.indexOf('<table border="1">');
  if (from < 0) return html;
  const to = html.lastIndexOf('</table>') + '</table>'.length;
  const one = <T>(ways: readonly T[]): T => ways[pick(ways.length)]!;
  // A report is written by one hand: its zeros look alike, its figures mostly.
  const zero = one(NOTHING);
  const figure = one(FIGURES);
  let tables = html.slice(from, to);
  for (const [label, ways] of LABELS) tables = tables.replace(label, one(ways));
  tables = tables.replace(/>(\d+)</g, (_, digits: string) => {
    const text =
      digits === '0' ? (pick(10) === 0 ? one(NOTHING) : zero) : pick(10) === 0 ? one(FIGURES)(digits) : figure(digits);
    return `>${text}<`;
  });
  return html.slice(0, from) + one(MARKUP)(tables) + html.slice(to);
}
