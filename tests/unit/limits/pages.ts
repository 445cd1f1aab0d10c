const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="/tzgg/t20240108_${i}.html">关于第${i}号事项办理情况的公告</a><span>2024-01-08</span></li>`,
  ).join('');

const page = (body: string): string =>
  `<html><head><meta charset="utf-8"><title>通知公告_示例县人民政府</title></head><body><h2>通知公告</h2>${body}</body></html>`;

/** 通知公告 as GB2312 has it. */
const GB_NOTICE = [0xcd, 0xa8, 0xd6, 0xaa, 0xb9, 0xab, 0xb8, 0xe6];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Pages that a portal should not answer with, and some do: bytes and what the answer says of them. */
export const badPages: Record<string, () => { bytes: Uint8Array; contentType: string }> = {
  'cut off': () => html(page(`<ul>${rows(200)}</ul>`).slice(0, 9_001)),
  'a charset that is not its own': () => ({
    bytes: Uint8Array.from([
      ...bytesOf('<html><head><title>'),
      ...GB_NOTICE,
      ...bytesOf('</title></head><body><h2>'),
      ...Array.from({ length: 2_000 }, () => GB_NOTICE).flat(),
      ...bytesOf('</h2></body></html>'),
    ]),
    contentType: 'text/html; charset=utf-8',
  }),
  '10 MB': () => html(page(`<ul>${rows(110_000)}</ul>`)),
  '100,000 links': () =>
    html(page(Array.from({ length: 100_000 }, (_, i) => `<a href="/a/${i}.html">链接文字${i}</a>`).join(''))),
  '10,000 levels': () => html(page('<div>'.repeat(10_000) + rows(20))),
  'NUL bytes': () => html(page(`<ul>${rows(2_000)}</ul>`).replaceAll('<', '\u0000<\u0000')),
  'no body': () => html('<title>示例县</title><meta name="SiteName" content="示例县人民政府">'),
  XML: () =>
    html(`<?xml version="1.0"?><rss><channel>${'<item><title>公告</title></item>'.repeat(50_000)}</channel></rss>`),
  'a PDF': () => ({
    bytes: Uint8Array.from({ length: 4_000_000 }, (_, i) =>
      i < 8 ? ('%PDF-1.7'.charCodeAt(i) ?? 0) : (Math.imul(i, 2654435761) >>> 13) & 255,
    ),
    contentType: 'text/html',
  }),
  'end tags that end nothing': () => html('<a>'.repeat(200_000) + '</b>'.repeat(200_000)),
};

const html = (text: string) => ({ bytes: bytesOf(text), contentType: 'text/html; charset=utf-8' });
