import type { Column, ColumnKind } from '../model/column';
import type { PageRecord } from '../model/portal';
import { isFile } from './link-shape';
import { listOf } from './list-reading';
import type { Records } from './records';
import type { Scope } from './scope';

/** Columns that hold one text, and what it is called where the column lists it instead of showing it. */
const TEXTS: Partial<Record<ColumnKind, RegExp>> = {
  guide: /指南/,
  application: /(?:申请|公开).*(?:说明|须知|流程|指南|办法|方式|渠道)|申请表/,
};
/** Columns of a kind whose text is opened: the portal's own, and one that may be. */
const COLUMNS = 2;

/** A text to open, and the page that listed it. */
export interface TextLook {
  url: string;
  title: string;
  completes: PageRecord;
}

/** Disclosure guides (公开指南) and the instructions for applications (依申请公开) that stand in a list: the first of each column. */
export function singleTextLooks(columns: readonly Column[], records: Records, scope: Scope): TextLook[] {
  const looks: TextLook[] = [];
  const opened = new Map<ColumnKind, number>();
  for (const { kind, url } of columns) {
    const called = TEXTS[kind];
    const page = called && records.follow(url)?.last;
    if (!page || (opened.get(kind) ?? 0) >= COLUMNS) continue;
    const item = listOf(page)?.list.items.find(
      (one) => one.url !== null && scope.owns(one.url) && !isFile(one.url) && called.test(one.title),
    );
    if (!item?.url) continue;
    opened.set(kind, (opened.get(kind) ?? 0) + 1);
    looks.push({ url: item.url, title: item.title, completes: page });
  }
  return looks;
}
