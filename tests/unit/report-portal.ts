import { correctReport, reportHtml } from '../../lib/extract/annual-report/testing/report-html';
import { docxOf } from '../../lib/read-file/testing/docx-of';
import { pdfOfReport } from './pdf-of-report';

/** A path's media type and body. */
export type Bodies = Readonly<Record<string, readonly [type: string, body: string | Uint8Array]>>;

const HTML = 'text/html; charset=utf-8';
const COLUMNS = { '/tz/': '通知公告', '/yw/': '政务要闻', '/zc/': '政策文件', '/nb/': '政府信息公开年报' };

/**
 * A small portal (青石县) whose report on 2024 is a PDF in the list, with a wrong cell, and whose report on 2023 is a page
 * beside a DOCX, which carries forward more than it should.
 */
export async function reportPortal(robots: string): Promise<Bodies> {
  const newer = correctReport();
  newer.applications.granted!.natural = '8';
  const older = correctReport({ year: 2023 });
  older.applications['carried-forward']!.natural = '5';
  const menu = Object.entries(COLUMNS)
    .map(([path, name]) => `<li><a href="${path}">${name}</a></li>`)
    .join('');
  const pageOf = (title: string, main: string): readonly [string, string] => [
    HTML,
    `<html><head><title>${title}</title></head><body><div class="nav"><ul>${menu}</ul></div>
    <div class="position">当前位置：<a href="/">首页</a> &gt; ${title}</div><div class="main">${main}</div></body></html>`,
  ];
  const rows = [1, 2, 3]
    .map((n) => `<li><a href="/art/${n}.html">关于第${n}项重点工作安排的通知</a><span>2026-03-1${n}</span></li>`)
    .join('');
  const listed = `<ul><li><a href="/f/P2024.pdf">${newer.title}</a><span>2025-01-20</span></li>
    <li><a href="/nb/t20240118_2.html">${older.title}</a><span>2024-01-18</span></li></ul>`;
  const beside = `<h1>${older.title}</h1><div class="info">发布日期：2024-01-18 来源：办公室</div>
    <p>全文见附件。</p><a href="/f/P2023.docx">${older.title}.docx</a>`;
  return {
    '/robots.txt': ['text/plain', robots],
    '/': pageOf('青石县人民政府', `<ul>${rows}</ul>`),
    '/tz/': pageOf('通知公告', `<ul>${rows}</ul>`),
    '/yw/': pageOf('政务要闻', `<ul>${rows}</ul>`),
    '/zc/': pageOf('政策文件', `<ul>${rows}</ul>`),
    '/nb/': pageOf('政府信息公开年报', listed),
    '/nb/t20240118_2.html': pageOf(older.title, beside),
    '/f/P2024.pdf': ['application/pdf', pdfOfReport(newer)],
    '/f/P2023.docx': ['application/octet-stream', await docxOf(reportHtml(older))],
  };
}
