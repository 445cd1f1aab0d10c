import type { Day } from '../kit/days';

/** What a careful reader finds on the page, in the keys of the corpus format; a key that is absent was not judged. */
export interface PageTruth {
  id: string;
  url: string;
  system?: string;
  kind?: string;
  columnName?: string;
  breadcrumb?: string[];
  lists?: ListTruth[];
  partial?: boolean;
  pager?: { pages?: number | null; nextUrl?: string | null } | null;
  article?: { title?: string; published?: Day | null; source?: string | null };
  metadata?: Record<string, string>;
  empty?: boolean;
}

export interface ListTruth {
  name?: string;
  items: { title: string; url: string | null; date: Day | null; precision?: string }[];
  newest: Day | null;
}

/** A page as a server would send it, with its truth. */
export interface GeneratedPage {
  id: string;
  /** Publishing system whose markup it varies; several may share one `label.system`. */
  family: string;
  label: PageTruth;
  bytes: Uint8Array;
  /** Value of the HTTP header Content-Type, `null` when the server sends none. */
  contentType: string | null;
  status: number;
  /** The day of the look. */
  savedOn: Day;
  /** What was drawn for it: date shape, layout, pager, damage, encoding … */
  traits: string[];
  /** Dates as the page writes them. */
  dateWords: string[];
  /** A script makes the list: the page as sent neither has it nor proves that there is none. */
  fed: boolean;
}

/** A page before damage and encoding. */
export interface Draft {
  html: string;
  label: Omit<PageTruth, 'id'>;
  traits: string[];
  dateWords: string[];
  status?: number;
  fed?: boolean;
}
