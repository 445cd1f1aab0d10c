import type { Task } from '../model/audit';
import type { Snapshot } from '../model/snapshot';

/** `robot`: a search engine's robot asks · `referred`: a visitor whom a search engine sent. */
export type Guise = 'robot' | 'referred';

/** Takes one look with the headers of a guise, one after the other; `null` where this browser puts none on. */
export type Disguise = (guise: Guise, url: string, look: () => Promise<Snapshot>) => Promise<Snapshot | null>;

/**
 * Headers of each guise, as the largest search engine of China and those it sends have them: tampered sites ask for both
 * (Baidu, 百度搜索帮助中心: Baiduspider's User-Agent).
 */
export const GUISE_HEADERS: Readonly<Record<Guise, Readonly<Record<string, string>>>> = {
  robot: {
    'user-agent': 'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)',
  },
  referred: { referer: 'https://www.baidu.com/s?wd=gov' },
};

/** The guise that a task asks for, `null` for a plain look. */
export const guiseOf = ({ purpose }: Pick<Task, 'purpose'>): Guise | null =>
  purpose === 'as-robot' ? 'robot' : purpose === 'as-referred' ? 'referred' : null;

/**
 * A disguise that puts headers on and takes them off around each look: browsers let no page set them itself.
 * @param dress puts on the headers for this address, or takes them off (`null`); answers whether it could
 */
export function disguiseBy(dress: (url: string, guise: Guise | null) => Promise<boolean>): Disguise {
  let before: Promise<unknown> = Promise.resolve();
  return (guise, url, look) => {
    const looked = before.then(async () => {
      // The context that could may have died: that is no look, and no fault of the portal's.
      if (!(await dress(url, guise).catch(() => false))) return null;
      try {
        return await look();
      } finally {
        await dress(url, null).catch(() => false);
      }
    });
    before = looked.catch(() => undefined);
    return looked;
  };
}
