import type { Message } from '../model/evidence';
import type { PageRecord } from '../model/portal';
import { canonicalUrl } from './canonical-url';
import { isNoColumnName } from './names';
import { type DigestNode, digestOf } from './page-digest';
import { evidenceOf, reason } from './verdict';

/** `loading`: the page still waits for its content. */
export interface Emptiness {
  why: 'phrase' | 'list' | 'blank' | 'container' | 'loading';
  reason: Message;
  evidence: ReturnType<typeof evidenceOf>;
}

/** 正在加载…, 加载中, loading...; not 下载中心. */
const LOADING = /正在加载|数据加载|加载中|请稍候|loading/i;
/** What stands in a list's block besides items: pager words, table heads, counts. */
const FURNITURE =
  /当前位置|您的位置|您所在的位置|首页|上一页|下一页|上页|下页|尾页|末页|跳转|转到|确定|共|第|每页|页次|条|页|记录|更多|序号|标题|名称|时间|日期|发布|文号|浏览次数|来源|信息列表|GO|[\d\p{P}\p{S}\s]/giu;
/** A page that shows more is past its loading. */
const MOST_WHILE_LOADING = 80;

/** Whether an address is linked from the main blocks of many columns: a hot list or a footer, nothing of one column. */
export type IsRepeated = (canonical: string) => boolean;
/** Whether a name is that of another column of the portal. */
export type IsOtherName = (name: string) => boolean;

/** Whether a page says or shows that its column holds nothing, `null` when it does not. A hint until it was rendered. */
export function emptinessOf(
  record: PageRecord,
  name: string,
  isRepeated: IsRepeated,
  isOtherName: IsOtherName,
): Emptiness | null {
  const { facts } = record;
  if (!facts) return null;
  const list = facts.mainList === null ? undefined : facts.lists[facts.mainList];
  if (list && !list.items.every(({ url }) => url !== null && isRepeated(canonicalUrl(url)))) return null;
  const loading = facts.mainTextLength <= MOST_WHILE_LOADING ? LOADING.exec(facts.mainText)?.[0] : undefined;
  if (loading) {
    return { why: 'loading', reason: reason('loading', { phrase: loading }), evidence: evidenceOf(record, loading) };
  }
  if (facts.emptyState) {
    const { quotation, selector } = facts.emptyState;
    return {
      why: 'phrase',
      reason: reason('emptyPhrase', { phrase: quotation }),
      evidence: evidenceOf(record, quotation, selector),
    };
  }
  if (list?.items.length === 0 || facts.pager?.items === 0 || facts.pager?.pages === 0) {
    return { why: 'list', reason: reason('emptyList'), evidence: evidenceOf(record, null, list?.selector ?? null) };
  }
  return isBlank(record, name, isRepeated, isOtherName)
    ? { why: 'blank', reason: reason('emptyBlank'), evidence: evidenceOf(record) }
    : null;
}

/** Links of a menu in the main block, to pages that are no columns, from which on the menu is what the column holds. */
const OWN_LINKS = 3;
/** Characters of a long main block that nothing accounts for; an item with its date has more. */
const SLACK = 12;

/** Characters of a tree's names and of the signs by which it is folded (+, -). */
function lengthOf(nodes: readonly DigestNode[]): number {
  let sum = 0;
  for (const { name, children } of nodes) sum += name.length + (children.length > 0 ? 1 : 0) + lengthOf(children);
  return sum;
}

/** Nothing stands in the main block but names, menus and a list's furniture, and the page around it is whole. */
function isBlank({ facts }: PageRecord, name: string, isRepeated: IsRepeated, isOtherName: IsOtherName): boolean {
  if (!facts || facts.attachments.length || facts.frames.length) return false;
  if (facts.article !== null && facts.article.length > 0) return false;
  const { crumbs, links, menus } = digestOf(facts);
  const furniture = new Set<string>();
  const names = [name, facts.columnName, facts.siteName, ...crumbs.map((crumb) => crumb.name)];
  for (const { canonical } of crumbs) if (canonical !== null) furniture.add(canonical);
  const collect = (nodes: readonly DigestNode[]): void => {
    for (const node of nodes) {
      if (node.canonical !== null) furniture.add(node.canonical);
      names.push(node.name);
      collect(node.children);
    }
  };
  for (const { nodes, heading } of menus) {
    names.push(heading);
    collect(nodes);
  }
  // Characters that names, menus and repeated blocks account for in the main block.
  let accounted = 3 * name.length + SLACK;
  for (const { role, heading, nodes } of menus) {
    if (role !== 'main') accounted += (heading?.length ?? 0) + lengthOf(nodes);
  }
  let around = 0;
  let own = 0;
  for (const { canonical, region, text } of links.values()) {
    if (region === 'main' && furniture.has(canonical) && !isNoColumnName(text) && text !== name)
      if (!isRepeated(canonical) && !isOtherName(text) && !crumbs.some((crumb) => crumb.canonical === canonical)) own++;
    if (region !== 'main') around++;
    else if (furniture.has(canonical) || isNoColumnName(text) || text === name || isRepeated(canonical)) {
      names.push(text);
      if (!furniture.has(canonical)) accounted += text.length;
    } else if (text.replace(FURNITURE, '') !== '') return false;
  }
  if (own >= OWN_LINKS || (around < 5 && menus.length === 0)) return false;
  for (const list of facts.lists) if (list.items.every(({ title }) => names.includes(title))) names.push(list.name);
  // Only the first words are kept; what is behind them is known by its length alone.
  const isCut = facts.mainText.replace(/\s+/g, '').length < facts.mainTextLength;
  if (isCut && facts.mainTextLength > accounted) return false;
  const words = (isCut ? facts.mainText.replace(/\S*$/, '') : facts.mainText).split(/[\s|]+/);
  let text = words.filter((word) => word !== '' && !isNoColumnName(word)).join('');
  for (const part of [...names].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0))) {
    if (part) text = text.replaceAll(part.replace(/\s+/g, ''), '');
  }
  return text.replace(FURNITURE, '') === '';
}
