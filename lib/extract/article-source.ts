import type { MetadataBlock } from './metadata';
import type { PageContext } from './page-context';
import { elementAt, indexPage } from './page-index';
import { regionsByIndex } from './regions';

/** 来源：, 信息来源 :, 稿件来源：, 来 源： */
const SOURCE = /[来稿]\s*源\s*[:：]\s*/g;
/** 发布机构：, 供稿单位： where no 来源 stands. */
const PUBLISHER = /(?:发布(?:机构|单位|部门|机关|者)|供稿(?:单位)?|信息提供)\s*[:：]\s*/g;

/** What else stands on the line of information: labels, buttons, dates. */
const NEIGHBOUR =
  '发布|时\\s?间|日\\s?期|浏览|阅读|点击|字体|字号|作者|编辑|记者|责任|访问|打印|分享|更新|上传|下载|收藏|关注|微信|微博|扫一扫|朗读|听全文|审核|大\\s中|\\d{4}[-/年.]';
const LABEL =
  '发布(?:时间|日期)|浏览(?:次数|量)?|点击(?:数|量|率|次数)?|阅读(?:次数|量|数)?|访问(?:次数|量)?|字体|字号|作者|责任编辑|编辑|时\\s?间|日\\s?期|更新时间|打印|分享';
/** Where a source ends: the line's end, a bracket, a bar, the next label or button. */
const END = new RegExp(
  `\\s*(?:\\n|$|[|｜】\\]【[]|\\s(?=${NEIGHBOUR})|(?:${LABEL})\\s*[:：]|[（(]\\s*(?:点击|浏览|阅读)|\\d{4}[-/年.]\\d{1,2})`,
);

/** [省发改委] 2016-04-01 right below the title: a body or a paper, without a label. */
const BRACKETED =
  /^\s*[[【]\s*([\u4e00-\u9fa5]{2,18}(?:局|委|办|厅|部|院|府|会|处|中心|社|网|报|台|站|公司|大学|学院|街道|镇|乡|县|市|区))\s*[\]】]\s*\d{4}[-/.年]/;

const NEAR = 500;
const MAX_SOURCE = 40;

/**
 * Who an article was taken from (来源), as shown near its title or below its text, or in the metadata block; `null` where
 * none is shown or the label stands without a value. The whole text is searched only where the title is `sure`.
 */
export function sourceOf(
  page: PageContext,
  title: { start: number; end: number },
  block: MetadataBlock | null,
  sure: boolean,
): string | null {
  const { text } = indexPage(page);
  const to = title.end + NEAR;
  const near = valueBehind(page, SOURCE, title.start, to);
  if (near !== undefined) return near;
  const field = block?.fields.find((f) => /^(?:来源|信息来源|稿源)$/.test(f.name));
  if (field) return field.value || null;
  const publisher = valueBehind(page, PUBLISHER, title.start, to, block);
  if (publisher !== undefined) return publisher;
  const bracketed = BRACKETED.exec(indexPage(page).text.slice(title.end, title.end + 80))?.[1];
  if (bracketed) return bracketed;
  return sure ? (valueBehind(page, SOURCE, to, text.length) ?? null) : null;
}

/** The value behind the first such label between two places; `undefined` without one, `null` where it has no value. */
function valueBehind(
  page: PageContext,
  label: RegExp,
  from: number,
  to: number,
  except: MetadataBlock | null = null,
): string | null | undefined {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  for (const match of index.text.slice(from, to).matchAll(label)) {
    const place = from + match.index;
    const region = regions[elementAt(index, place)];
    if (region === 'footer' || region === 'nav') continue;
    if (except && place >= except.start && place < except.end) continue;
    const at = place + match[0].length;
    // A label at the end of its line has no value; the next line is something else.
    if (match[0].endsWith('\n')) return null;
    const rest = index.text.slice(at, at + 80);
    const value = rest.slice(0, END.exec(rest)?.index).replace(/\s+/g, ' ').trim();
    return value === '' || value.length > MAX_SOURCE || /(?:…|\.{3})$/.test(value) ? null : value;
  }
  return undefined;
}
