import type { Column } from '../model/column';
import { type Evidence, type Message, message } from '../model/evidence';
import type { CheckMeta, Finding, FindingState, Severity } from '../model/finding';
import type { Portal } from '../model/portal';

/** `outdated-key-columns` → `checks.outdatedKeyColumns`: where a check's texts stand in the locale files. */
const textsOf = (check: string): string =>
  `checks.${check.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** What a finding says of its subject. */
export interface Stated {
  state: FindingState;
  /** Which of the check's messages, where it has several. */
  text?: string;
  params?: Message['params'];
  /** Instead of the check's own. */
  severity?: Severity;
  basis?: readonly string[];
  points?: number | null;
  /** Tells several findings on one subject apart; part of the id. */
  key?: string;
}

interface Subject {
  name: string;
  url: string;
  columnId: string | null;
  evidence: Evidence[];
  /** Part of the id: stays the same from audit to audit. */
  key: string;
}

function found(meta: CheckMeta, subject: Subject, stated: Stated): Finding {
  const texts = textsOf(meta.id);
  const severity = stated.severity ?? meta.severity;
  const params = { name: subject.name, ...stated.params };
  return {
    id: `${meta.id}:${subject.key}${stated.key === undefined ? '' : `:${stated.key}`}`,
    check: meta.id,
    severity,
    state: stated.state,
    subject: subject.name,
    url: subject.url,
    columnId: subject.columnId,
    message: message(`${texts}.${stated.text ?? 'message'}`, params),
    basis: [...(stated.basis ?? meta.basis)],
    evidence: subject.evidence,
    rectification: message(`${texts}.rectification`, params),
    points: severity === 'advice' ? 0 : (stated.points ?? null),
  };
}

/** A finding on a column, proved by what its verdict is proved by. */
export function onColumn(meta: CheckMeta, { id, name, url, verdict }: Column, stated: Stated): Finding {
  return found(meta, { name, url, columnId: id, evidence: verdict.evidence, key: id }, stated);
}

/** A finding on the whole site. */
export function onSite(meta: CheckMeta, portal: Portal, evidence: Evidence[], stated: Stated): Finding {
  return found(meta, { name: portal.name, url: portal.url, columnId: null, evidence, key: 'site' }, stated);
}

/** A finding on one page or link. */
export function onPage(
  meta: CheckMeta,
  page: { name: string; url: string; evidence: Evidence[] },
  stated: Stated,
): Finding {
  return found(meta, { ...page, columnId: null, key: page.url }, stated);
}
