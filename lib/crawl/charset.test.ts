import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './charset';
import { encodeChinese } from './testing/encode-chinese';

const BODY = '关于印发开发区政务公开工作要点的通知，各部门要认真贯彻落实。行政许可事项公示';
const TRADITIONAL = '關於公布本縣政府資訊公開申請須知的通知，各單位應依規定辦理。';
const page = (head: string, body = BODY) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const gb = (text: string) => encodeChinese(text, 'gb18030');
const big5 = (text: string) => encodeChinese(text, 'big5');

describe('decode', () => {
  const metaGb = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">';
  const metaUtf8 = '<meta charset="utf-8">';
  const cases: [name: string, bytes: Uint8Array, header: string | null, expected: [string, string], text: string][] = [
    ['header', gb(page('')), 'text/html; charset=GBK', ['gb18030', 'header'], page('')],
    ['meta http-equiv', gb(page(metaGb)), 'text/html', ['gb18030', 'meta'], page(metaGb)],
    ['meta charset', utf8(page(metaUtf8)), null, ['utf-8', 'meta'], page(metaUtf8)],
    [
      'XML declaration',
      gb(`<?xml version="1.0" encoding="GB2312"?><r>${BODY}</r>`),
      'text/xml',
      ['gb18030', 'meta'],
      `<?xml version="1.0" encoding="GB2312"?><r>${BODY}</r>`,
    ],
    ['nothing declared, UTF-8', utf8(page('')), 'text/html', ['utf-8', 'content'], page('')],
    ['nothing declared, GB18030', gb(page('')), 'text/html', ['gb18030', 'content'], page('')],
    ['nothing declared, Big5', big5(page('', TRADITIONAL)), null, ['big5', 'content'], page('', TRADITIONAL)],
    ['declared Big5', big5(page('', TRADITIONAL)), 'text/html;charset=big5', ['big5', 'header'], page('', TRADITIONAL)],
    ['gb2312 declared, UTF-8 sent', utf8(page(metaGb)), 'text/html', ['utf-8', 'content'], page(metaGb)],
    ['UTF-8 declared, GB18030 sent', gb(page(metaUtf8)), 'text/html', ['gb18030', 'content'], page(metaUtf8)],
    [
      'header UTF-8, meta gb2312, GB18030 sent',
      gb(page(metaGb)),
      'text/html; charset=utf-8',
      ['gb18030', 'meta'],
      page(metaGb),
    ],
    [
      "a server's default ISO-8859-1 over a UTF-8 page",
      utf8(page(metaUtf8)),
      'text/html;charset=ISO-8859-1',
      ['utf-8', 'meta'],
      page(metaUtf8),
    ],
    ['BOM against the header', utf8(`\uFEFF${page('')}`), 'text/html; charset=gbk', ['utf-8', 'bom'], page('')],
    ['plain ASCII', utf8('<p>404 Not Found</p>'), null, ['utf-8', 'default'], '<p>404 Not Found</p>'],
    ['no bytes', new Uint8Array(), 'text/html', ['utf-8', 'default'], ''],
    ['nonsense declared', gb(page('')), 'text/html; charset=undefined', ['gb18030', 'content'], page('')],
    ['utf8 without hyphen', utf8(page('')), 'text/html;charset=utf8', ['utf-8', 'header'], page('')],
  ];
  it.each(cases)('%s', (_name, bytes, header, [name, source], text) => {
    expect(decode(bytes, header)).toEqual({ text, name, source });
  });

  it('reads UTF-16 with a byte order mark', () => {
    const text = page('');
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at++) {
      bytes[2 + at * 2] = text.charCodeAt(at) & 0xff;
      bytes[3 + at * 2] = text.charCodeAt(at) >> 8;
    }
    expect(decode(bytes, null)).toEqual({ text, name: 'utf-16le', source: 'bom' });
  });

  it('keeps a declared UTF-8 page with one character cut in two by the publishing system', () => {
    const whole = utf8(page(metaUtf8, BODY + BODY));
    const cut = whole.indexOf(0xe5, 150);
    const bytes = Uint8Array.from([...whole.subarray(0, cut), ...whole.subarray(cut + 1)]);
    const { text, name } = decode(bytes, 'text/html; charset=utf-8');
    expect(name).toBe('utf-8');
    expect(text).toContain('政务公开工作要点');
  });

  it('leaves out a sequence cut off at the end', () => {
    const bytes = utf8('政府信息公开');
    expect(decode(bytes.subarray(0, bytes.length - 1), 'text/html;charset=utf-8').text).toBe('政府信息公');
    const chinese = gb(`${BODY}公开`);
    expect(decode(chinese.subarray(0, chinese.length - 1), 'text/html;charset=gbk').text).toBe(`${BODY}公`);
  });

  it('reads a short page by its declaration when the bytes prove nothing', () => {
    // C1 AA CD A8: the two characters by which an old editor took GBK for UTF-8
    expect(decode(gb('<meta charset="gbk"><a>联通</a>'), null)).toMatchObject({ name: 'gb18030', source: 'meta' });
    expect(decode(gb('<title>联通</title>'), null).text).toBe('<title>联通</title>');
    expect(decode(gb('<meta charset="gbk"><title>鑫淼</title>'), null).text).toContain('鑫淼');
  });

  it('finds the text of a page whose first 200 KB are a script', () => {
    const script = `<script>${'var a = 1;\n'.repeat(20_000)}</script>`;
    expect(decode(gb(script + BODY), 'text/html').text.endsWith(BODY)).toBe(true);
  });

  it('is not moved by NUL bytes', () => {
    expect(decode(gb(`${BODY}\0${BODY}\0`), 'text/html; charset=utf-8')).toMatchObject({ name: 'gb18030' });
  });

  it('never throws and gives back ASCII unchanged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.option(fc.string()), (bytes, header) => {
        expect(typeof decode(bytes, header).text).toBe('string');
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(decode(utf8(text), null).text).toBe(text);
      }),
    );
  });

  it('reads any piece of official text in any of three encodings, declared, undeclared or wrongly declared', () => {
    const words = fc.array(
      fc.constantFrom(
        '关于',
        '政府信息公开',
        '年度报告',
        '的通知',
        '人民政府',
        '公示',
        '财政预算',
        '办事指南',
        ' 2024-01-08 ',
      ),
      { minLength: 4, maxLength: 40 },
    );
    const header = fc.constantFrom(
      null,
      'text/html; charset=gb2312',
      'text/html; charset=utf-8',
      'text/html; charset=big5',
    );
    fc.assert(
      fc.property(words, fc.constantFrom('utf-8', 'gb18030'), header, (parts, name, contentType) => {
        const text = `<ul><li>${parts.join('')}</li></ul>`;
        const bytes = name === 'utf-8' ? utf8(text) : gb(text);
        expect(decode(bytes, contentType)).toMatchObject({ text, name });
      }),
    );
  });
});
