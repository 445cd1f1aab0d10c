/** What carries the answers that readers have made of it: a page, its index. */
export interface Kept {
  kept: unknown[];
}

let places = 0;

/**
 * The same reader, asked once a page: the answer lies on the page and goes with it. A `WeakMap` would do the same, at a
 * cost to every garbage collection while a page's tree is alive.
 */
export function oncePer<Of extends Kept, Answer extends object | null>(read: (of: Of) => Answer): (of: Of) => Answer {
  const place = places++;
  return (of) => {
    const known = of.kept[place] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = read(of);
    of.kept[place] = answer;
    return answer;
  };
}
