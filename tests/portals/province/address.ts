import { identity } from './place';

const absolute = (at: string): URL => new URL(at, `http://${identity.host}`);

/** `to` as a page at `from` writes it: TRS makes `./`, `../../` of what lies on the same host. */
export function rel(from: string, to: string): string {
  const [a, b] = [absolute(from), absolute(to)];
  if (a.host !== b.host) return b.href;
  const here = a.pathname.split('/').slice(1, -1);
  const there = b.pathname.split('/').slice(1, -1);
  const file = b.pathname.split('/').at(-1) ?? '';
  let same = 0;
  while (same < here.length && same < there.length && here[same] === there[same]) same++;
  const up = here.length - same;
  const down = there
    .slice(same)
    .map((part) => `${part}/`)
    .join('');
  return (up === 0 ? './' : '../'.repeat(up)) + down + file;
}
