import { type Element, isTag } from 'domhandler';

/** Steps of a path before it is cut: enough to find the place by eye, short enough to print. */
const STEPS = 5;

/** A CSS selector of an element: from the nearest plain id down, by class where it has one, else by place. */
export function selectorOf(el: Element): string {
  const steps: string[] = [];
  let at: Element | null = el;
  while (at && steps.length < STEPS) {
    const id = at.attribs.id;
    if (id && /^[A-Za-z][\w-]*$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(step(at));
    at = at.parent && isTag(at.parent) ? at.parent : null;
  }
  return steps.join(' > ');
}

function step(el: Element): string {
  const name = el.attribs.class?.trim().split(/\s+/)[0];
  if (name && /^[A-Za-z_][\w-]*$/.test(name)) return `${el.name}.${name}`;
  let place = 1;
  for (let before = el.prev; before && place < 100; before = before.prev) {
    if (isTag(before) && before.name === el.name) place++;
  }
  return `${el.name}:nth-of-type(${place})`;
}
