import type { Column, ColumnKind } from '../model/column';
import type { PageRecord } from '../model/portal';
import { isFile } from './link-shape';
import { listOf } from './list-reading';
import type { Records } from './records';
import { isReadableFile } from './report-files';
import type { Scope } from './scope';

/** Columns that hold one text, and what it is called where the column lists or attaches it instead of showing it. */
const TEXTS: Partial<Record<ColumnKind, RegExp>> = {
  guide: /指南/,
  application: /(?:申请|公开).*(?:说明|须知|流程|指南|办法|方式|渠道)|申请表/,
};
/** Columns of a kind whose text is opened: the portal's own, and one that may be. */
const COLUMNS = 2;

/** A text to open, and the page that listed it. */
export interface TextLook {
  purpose: 'article' | 'file';
  url: string;
  title: string;
  completes: PageRecord;
}

/**
 * Disclosure guides (公开指南) and forms and instructions for applications (依申请公开) that stand in a list or in a file that
 * can be read: the first of each column.
 */
export function singleTextLooks(columns: readonly Column[], records: Records, scope: Scope): TextLook[] {
  const looks: TextLook[] = [];
  const opened = new Map<ColumnKind, number>();
  for (const { kind, url } of columns) {
    const called = TEXTS[kind];
    const page = called && records.follow(url)?.last;
    if (!page || (opened.get(kind) ?? 0) >= COLUMNS) continue;
    const item = itemOf(page, called, scope);
    const article = item?.purpose === 'article' ? records.page(item.url) : undefined;
    const file = fileOf(article ?? page, called, scope);
    const found = [item, file].filter((look) => look !== null);
    if (found.length > 0) opened.set(kind, (opened.get(kind) ?? 0) + 1);
    looks.push(...found);
  }
  return looks;
}

function itemOf(page: PageRecord, called: RegExp, scope: Scope): TextLook | null {
  for (const { url, title } of listOf(page)?.list.items ?? []) {
    if (url === null || !scope.owns(url) || !called.test(title)) continue;
    if (isReadableFile(url)) return { purpose: 'file', url, title, completes: page };
    if (!isFile(url)) return { purpose: 'article', url, title, completes: page };
  }
  return null;
}

function fileOf(page: PageRecord, called: RegExp, scope: Scope): TextLook | null {
  const file = page.facts?.attachments.find(
    ({ url, text }) => scope.owns(url) && isReadableFile(url) && called.test(text),
  );
  return file ? { purpose: 'file', url: file.url, title: file.text, completes: page } : null;
}
