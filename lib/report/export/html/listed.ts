import type { Translate } from '../../../../locales';
import { html, type Markup } from '../markup';

/** More than these in one cell are only counted: the table has to be read at a glance. */
const SHOWN = 6;

/** Items in one line, the first six and how many there are. */
export function listed(items: readonly Markup[], t: Translate): Markup {
  return html`${items.slice(0, SHOWN).map((item, index) => html`${index > 0 && t('report.separator')}${item}`)}${
    items.length > SHOWN && html` ${t('report.listed', { count: items.length })}`
  }`;
}
