import type { Content } from '../content';
import { itemAt, type Plant, replaced, urlOf } from './plant';

const REPORTS = '/zwgk/zfxxgk/zfxxgknb/';

/** The total of a row of table three is one too many. */
export function wrongTotal(content: Content): Plant {
  const path = itemAt(content, REPORTS);
  return {
    fault: { ruleId: 'REP-T3-COLSUM', url: urlOf(content, path), note: 'total of new applications' },
    on: [path],
    change: (html) => {
      const total = /一、本年新收[^<]*<\/td>(?:<td>\d+<\/td>){6}<td>(\d+)<\/td>/.exec(html);
      if (!total) throw new Error('no row of new applications');
      const [row] = total;
      const wrong = row.replace(/<td>\d+<\/td>$/, `<td>${Number(total[1]) + 1}</td>`);
      return replaced(html, row, wrong);
    },
  };
}

/** Part five says nothing. */
export function emptyPart(content: Content): Plant {
  const path = itemAt(content, REPORTS);
  return {
    fault: { ruleId: 'REP-PARTS', url: urlOf(content, path), note: 'part five is empty' },
    on: [path],
    change: (html) =>
      replaced(
        html,
        /(<p><strong>五、存在的主要问题及改进情况<\/strong><\/p>)[\s\S]*?(?=<p><strong>六、)/,
        '<p><strong>五、存在的主要问题及改进情况</strong></p><p>无</p>',
      ),
  };
}
