import type { Outline } from './outline';

/** Hidden by its own style between `el` and `holder`: one tab of several (选项卡). */
export function hiddenBelow(o: Outline, el: number, holder: number): boolean {
  let up = el;
  for (let steps = 0; up > holder && steps < 32; steps++) {
    if (isHidden(o, up)) return true;
    up = o.parent[up] ?? -1;
  }
  return false;
}

export const isHidden = (o: Outline, el: number): boolean => /display\s*:\s*none/i.test(o.els[el]?.attribs.style ?? '');
