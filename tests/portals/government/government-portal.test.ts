import { describePortal } from '../kit/describe-portal';
import { governmentPortal } from './government-portal';

for (const level of ['township', 'county', 'city', 'provincial'] as const) {
  describePortal(`of a government: ${level}`, (now) => governmentPortal(level, now), {
    pages: ({ url }) => [1, 2, 3].map((n) => `${url}index_${n}.html`),
    article: ({ url }) => new RegExp(`${new URL(url).pathname}\\d{6}/t\\d{8}_\\d+\\.html`),
  });
}
