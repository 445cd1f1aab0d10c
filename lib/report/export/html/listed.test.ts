import { expect, test } from 'vitest';
import { messagesFor } from '../../../../locales';
import { html } from '../markup';
import { listed } from './listed';

const items = (count: number) => Array.from({ length: count }, (_, index) => html`${`<${index + 1}>`}`);

test('up to six items stand in one line', () => {
  expect(listed([], messagesFor('zh-CN')).source).toBe('');
  expect(listed(items(2), messagesFor('zh-CN')).source).toBe('&lt;1&gt;、&lt;2&gt;');
  expect(listed(items(6), messagesFor('en')).source).not.toContain('more');
});

test('long ones are counted sooner', () => {
  expect(listed(items(3), messagesFor('zh-CN'), 2).source).toBe('&lt;1&gt;、&lt;2&gt; 等 3 个');
  expect(listed(items(2), messagesFor('zh-CN'), 2).source).toBe('&lt;1&gt;、&lt;2&gt;');
});

test('the others are counted', () => {
  expect(listed(items(41), messagesFor('zh-CN')).source).toMatch(/&lt;6&gt; 等 41 个$/);
  expect(listed(items(41), messagesFor('en')).source).toMatch(/&lt;6&gt; and more, 41 in all$/);
});
