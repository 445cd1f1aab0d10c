import type { ColumnVerdict, VerdictState } from '../model/column';
import { type Evidence, type Message, message } from '../model/evidence';
import type { PageRecord } from '../model/portal';

/** What one look proves: address, time, status, hash and, where there are any, the words that stand on it. */
export function evidenceOf(
  { snapshot }: PageRecord,
  quotation: string | null = null,
  selector: string | null = null,
): Evidence {
  return {
    url: snapshot.finalUrl,
    at: snapshot.fetchedAt,
    status: snapshot.status,
    sha256: snapshot.sha256,
    via: snapshot.via,
    quotation: quotation === null ? null : quotation.replace(/\s+/g, ' ').trim() || null,
    selector,
  };
}

export function reason(name: string, params: Message['params'] = {}): Message {
  return message(`verdict.reason.${name}`, params);
}

/** A verdict; what a state has no use for stays `null`. */
export function verdict(
  state: VerdictState,
  why: Message,
  confidence: number,
  evidence: Evidence[],
  more: Partial<ColumnVerdict> = {},
): ColumnVerdict {
  return {
    state,
    newest: null,
    items: null,
    threshold: null,
    dueOn: null,
    overdueDays: null,
    reason: why,
    confirmedBy: null,
    confidence,
    evidence,
    ...more,
  };
}

export function cannotTell(why: Message, evidence: Evidence[], more: Partial<ColumnVerdict> = {}): ColumnVerdict {
  return verdict('cannot-tell', why, 0, evidence, more);
}
