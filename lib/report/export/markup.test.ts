import { describe, expect, test } from 'vitest';
import { html, link } from './markup';

describe('html', () => {
  test('escapes what stands in text and in attributes', () => {
    const hostile = `<b title="x">'&</b>`;
    expect(html`<p title="${hostile}">${hostile}</p>`.source).toBe(
      '<p title="&lt;b title=&quot;x&quot;&gt;&#39;&amp;&lt;/b&gt;">&lt;b title=&quot;x&quot;&gt;&#39;&amp;&lt;/b&gt;</p>',
    );
  });

  test('leaves its own pieces whole and joins lists', () => {
    expect(html`<ul>${['a', '<b>'].map((item) => html`<li>${item}</li>`)}</ul>`.source).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    );
  });

  test('writes nothing for what is absent, but zero', () => {
    expect(html`${null}${undefined}${false}${0}`.source).toBe('0');
  });

  test('shows control characters and direction marks as such', () => {
    expect(html`${'a\u0000b\u202egpj.exe'}`.source).toBe('a\ufffdb\ufffdgpj.exe');
  });
});

describe('link', () => {
  test.each(['http://a.example/?x=1&y="', 'https://a.example/'])('%s opens', (url) => {
    const { source } = link(url);
    expect(source).toContain('rel="noopener noreferrer nofollow"');
    expect(source).toContain('href="');
    expect(source).not.toContain('y=""');
  });

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'ftp://a.example/',
    'http://',
    '//a',
  ])('%s is text', (url) => expect(link(url, 'click').source).toBe('click'));
});
