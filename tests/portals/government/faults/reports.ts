import type { Content } from '../content';
import { itemAt, type Plant, replaced, told, urlOf } from './plant';

const REPORTS = '/zwgk/zfxxgk/zfxxgknb/';

/** The total of new applications is one too many: neither its row nor the balance of the table holds. */
export function wrongTotal(content: Content): Plant[] {
  const path = itemAt(content, REPORTS);
  const row: Plant = {
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
  return [row, told('REP-T3-BALANCE', urlOf(content, path), 'new applications and those handled')];
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
