import type { Scripts } from './audit-in-process';

interface Records {
  rows: { url: string; title: string; publishTime: string }[];
}

/** `fetch('/common/api/list/x.json?page=' + page`: the call by which the sample portals' pages load their lists. */
const CALL = /fetch\('([^'?]+)\?page='/;

/** `loadList('ajaxlist',37,1);`: another script of the site asks for the records by a POST. */
const LOAD_LIST = /loadList\('(\w+)',(\d+),1\)/;

/** `/Date(1710000000000)/` */
const dayOf = (time: string): string =>
  new Date(Number(time.replace(/\D/g, '')) + 28_800_000).toISOString().slice(0, 10);

/** `var data=[{t:'…',u:'/Show.asp?id=1',d:'2024-02-06'}, …];`: records that a script of the page draws. */
const DATA = /var data=\[([\s\S]*?)\];/;

const rowsOf = (data: string): string =>
  [...data.matchAll(/t:'([^']*)',u:'([^']*)',d:'([^']*)'/g)]
    .map(([, title, url, day]) => `<li><a href="${url}">${title}</a><span>${day}</span></li>`)
    .join('');

/** What the sample portals' own scripts make of a page in a tab: a list loaded from JSON. */
export const tabScripts: Scripts = async (html, url, ask) => {
  const data = DATA.exec(html)?.[1];
  if (data) return html.replace(/(<ul[^>]*id="out"[^>]*>)(<\/ul>)/, `$1${rowsOf(data)}$2`);
  const [, list, channel] = LOAD_LIST.exec(html) ?? [];
  if (list) {
    const answer = await ask(new URL('/Ajax/GetList.ashx', url).href, `cid=${channel}&page=1`);
    const { rows } = JSON.parse(answer) as { rows: { Title: string; Url: string; AddTime: string }[] };
    const items = rows.map(
      ({ Title, Url, AddTime }) => `<li><span>${dayOf(AddTime)}</span><a href="${Url}">${Title}</a></li>`,
    );
    return html.replace(new RegExp(`(<ul[^>]*id="${list}"[^>]*>)(</ul>)`), `$1${items.join('')}$2`);
  }
  const address = CALL.exec(html)?.[1];
  if (!address) return html;
  const { rows } = JSON.parse(await ask(`${new URL(address, url).href}?page=1&size=15`)) as Records;
  const items = rows.map(
    (row) => `<li><a href="${row.url}">${row.title}</a><span class="date">${row.publishTime.slice(0, 10)}</span></li>`,
  );
  return html.replace(/(<ul[^>]*id="data-list"[^>]*>)(<\/ul>)/, `$1${items.join('')}$2`);
};
