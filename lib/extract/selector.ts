import type { PageIndex } from './page-index';

/** Steps of a path before it is cut: enough to find the place by eye, short enough to print. */
const STEPS = 5;

/** A CSS selector of an element: from the nearest plain id down, by class where it has one, else by place. */
export function selectorOf(index: PageIndex, el: number): string {
  const steps: string[] = [];
  for (let at = el; at >= 0 && steps.length < STEPS; at = index.parent[at] ?? -1) {
    const id = index.els[at]?.attribs.id;
    if (id && /^[A-Za-z][\w-]*$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(step(index, at));
  }
  return steps.join(' > ');
}

function step(index: PageIndex, el: number): string {
  const { name, attribs } = index.els[el] ?? { name: '', attribs: {} };
  const called = attribs.class?.trim().split(/\s+/)[0];
  if (called && /^[A-Za-z_][\w-]*$/.test(called)) return `${name}.${called}`;
  return `${name}:nth-of-type(${placeAmongKind(index, el)})`;
}

/** Which of its kind an element is among its siblings, from 1 to 100. */
export function placeAmongKind({ els, parent, end }: Pick<PageIndex, 'els' | 'parent' | 'end'>, el: number): number {
  const name = els[el]?.name;
  let place = 1;
  for (let at = (parent[el] ?? -1) + 1; at < el && place < 100; at = end[at] ?? el) if (els[at]?.name === name) place++;
  return place;
}
