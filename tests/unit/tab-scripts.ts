import type { Scripts } from './audit-in-process';

interface Records {
  rows: { url: string; title: string; publishTime: string }[];
}

/** `fetch('/common/api/list/x.json?page=' + page`: the call by which the sample portals' pages load their lists. */
const CALL = /fetch\('([^'?]+)\?page='/;

/** What the sample portals' own scripts make of a page in a tab: a list loaded from JSON. */
export const tabScripts: Scripts = async (html, url, ask) => {
  const address = CALL.exec(html)?.[1];
  if (!address) return html;
  const { rows } = JSON.parse(await ask(`${new URL(address, url).href}?page=1&size=15`)) as Records;
  const items = rows.map(
    (row) => `<li><a href="${row.url}">${row.title}</a><span class="date">${row.publishTime.slice(0, 10)}</span></li>`,
  );
  return html.replace(/(<ul[^>]*id="data-list"[^>]*>)(<\/ul>)/, `$1${items.join('')}$2`);
};
