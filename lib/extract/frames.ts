import { addressOf } from './address';
import type { PageContext } from './page-context';
import { elementsNamed, indexPage } from './page-index';
import { regionsByIndex } from './regions';

/** Counters, share buttons, maps and players: nothing of a column's. */
const FOREIGN =
  /(?:share|weibo|tongji|analytics|cnzz|map\.baidu|amap|player|video|weather|tianqi|hm\.baidu|conac|qq\.com\/)/i;

/** Addresses of frames in the main block that may hold its list, in page order; every frame of a frameset. */
export function readFrames(page: PageContext): string[] {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const urls = new Set<string>();
  const frames = [...elementsNamed(index, 'iframe'), ...elementsNamed(index, 'frame')].sort((a, b) => a - b);
  for (const el of frames) {
    const node = index.els[el];
    if (!node) continue;
    const { src, width, height, style = '' } = node.attribs;
    if (!src || FOREIGN.test(src)) continue;
    if (node.name === 'iframe' && regions[el] !== 'main') continue;
    if (tiny(width) || tiny(height) || /display\s*:\s*none/i.test(style)) continue;
    const url = addressOf(page, src);
    if (url && url !== page.url.href) urls.add(url);
  }
  return [...urls];
}

const tiny = (size: string | undefined): boolean =>
  size !== undefined && /^\s*[0-9]{1,2}\s*(?:px)?\s*$/.test(size) && Number.parseInt(size, 10) < 40;
