import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageOf } from '../lists/testing/page-of';
import { adapters, recognise } from '.';

it('each adapter has an id of its own and a test beside it', () => {
  const ids = adapters.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(existsSync(new URL(`./${id}.test.ts`, import.meta.url)), id).toBe(true);
});

it('a page of no known system is of none', () => {
  expect(
    recognise(pageOf('<ul><li><a href="1.html">关于开展工作的通知</a></li></ul>', 'http://www.example.gov.cn/a/')),
  ).toBeNull();
});
