import type { Translate } from '../../../../locales';
import { html, type Markup } from '../markup';

/** More than these in one cell are only counted: the table has to be read at a glance. */
const SHOWN = 6;

/** Items in one line, the first few and how many there are. */
export function listed(items: readonly Markup[], t: Translate, shown = SHOWN): Markup {
  return html`${items.slice(0, shown).map((item, index) => html`${index > 0 && t('report.separator')}${item}`)}${
    items.length > shown && html` ${t('report.listed', { count: items.length })}`
  }`;
}
