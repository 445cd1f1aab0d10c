import type { Paragraph, ParagraphChild, Table } from 'docx';
import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import type { Evidence } from '../../../model/evidence';
import type { Subject } from '../../findings-by-subject';
import { basisLines, beijingTime, checkTitle } from '../words';
import { address, LONGEST_ADDRESS, line, shortened, title } from './paragraphs';
import { cellLines, cellText, sheetTable } from './sheet-table';

/** 序号 · 栏目 · 问题 · 依据 · 证据 · 整改建议 · 时限, with their shares of the width. */
const FIELDS = { number: 5, subject: 15, problem: 20, basis: 24, evidence: 16, rectification: 13, deadline: 7 };

/** Of a hash, as much as tells one page from another: the whole would take three lines, and stands in the other formats. */
const HASH_DIGITS = 16;

/** A row that is not torn apart must not outgrow its sheet. */
const LONGEST_QUOTATION = 160;

interface Attachment {
  number: number;
  title: string;
  report: AuditReport;
  t: Translate;
}

/** A table of findings, one subject a row, on sheets of its own. */
export function attachment(
  subjects: readonly Subject[],
  { number, title: name, report, t }: Attachment,
): (Paragraph | Table)[] {
  return [
    line(t('report.notice.attachment', { number })),
    title(name),
    sheetTable(
      Object.entries(FIELDS).map(([field, share]) => ({
        head: t(`report.notice.field.${field}`),
        share,
        isNumber: field === 'number',
      })),
      subjects.map((subject, index) => [[cellText(String(index + 1))], ...cellsOf(subject, report, t)]),
    ),
  ];
}

function cellsOf(findings: Subject, report: AuditReport, t: Translate): ParagraphChild[][] {
  const [{ subject, url, evidence, rectification }] = findings;
  const basis = [...new Set(findings.flatMap((finding) => finding.basis))];
  return [
    cellLines([[cellText(subject)], [address(url)]]),
    cellLines(problemTexts(findings, t).map((one) => [cellText(one)])),
    cellLines(basisLines(report, basis, t).map((one) => [cellText(one)])),
    cellLines(evidenceLines(evidence.at(-1), url, t).map((one) => [cellText(one)])),
    [cellText(t(rectification))],
    [cellText('')],
  ];
}

/** What is wrong with the subject itself, then the veto indicators that it counts towards. */
function problemTexts(findings: Subject, t: Translate): string[] {
  const own = findings.filter(({ severity }) => severity !== 'veto');
  const vetoes = findings.filter(({ severity }) => severity === 'veto');
  if (!own.length) return vetoes.map(({ message }) => t(message));
  const titles = vetoes.map((finding) => checkTitle(finding, t)).join(t('report.separator'));
  return [...own.map(({ message }) => t(message)), ...(titles ? [t('report.notice.towards', { titles })] : [])];
}

/** What was seen; the address only where it is not the subject's own. */
function evidenceLines(look: Evidence | undefined, subjectUrl: string, t: Translate): string[] {
  if (!look) return [t('report.evidence.none')];
  const { url, at, via, status, quotation, sha256 } = look;
  const answer = status === null ? t('report.evidence.noAnswer') : `HTTP ${status}`;
  return [
    [at ? beijingTime(at) : t('report.evidence.never'), t(`report.via.${via}`), answer].join(' · '),
    ...(url === subjectUrl ? [] : [shortened(url, LONGEST_ADDRESS)]),
    ...(quotation ? [`“${shortened(quotation, LONGEST_QUOTATION)}”`] : []),
    ...(sha256 ? [`SHA-256 ${sha256.slice(0, HASH_DIGITS)}…`] : []),
  ];
}
