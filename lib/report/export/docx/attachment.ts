import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import type { Evidence } from '../../../model/evidence';
import type { Subject } from '../../findings-by-subject';
import { plainText } from '../plain-text';
import { basisLines, beijingTime, checkTitle } from '../words';
import { FACE, LANDSCAPE_WIDTH, TYPE } from './layout';
import { address, line, title } from './paragraphs';

/** 序号 · 栏目 · 问题 · 依据 · 证据 · 整改建议 · 时限, with their shares of the width. */
const FIELDS = { number: 5, subject: 15, problem: 20, basis: 24, evidence: 19, rectification: 11, deadline: 6 };
const widthOf = (share: number): number => Math.round((share / 100) * LANDSCAPE_WIDTH);

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
  const head = Object.keys(FIELDS).map((field) => [text(t(`report.notice.field.${field}`), FACE.heading)]);
  return [
    line(t('report.notice.attachment', { number })),
    title(name),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
      columnWidths: Object.values(FIELDS).map(widthOf),
      rows: [
        tableRow(head, true),
        ...subjects.map((subject, index) =>
          tableRow([[text(String(index + 1))], ...cellsOf(subject, report, t)], false),
        ),
      ],
    }),
  ];
}

function cellsOf(findings: Subject, report: AuditReport, t: Translate): ParagraphChild[][] {
  const [{ subject, url, evidence, rectification }] = findings;
  const basis = [...new Set(findings.flatMap((finding) => finding.basis))];
  return [
    lines([[text(subject)], [address(url)]]),
    lines(problemTexts(findings, t).map((one) => [text(one)])),
    lines(basisLines(report, basis, t).map((one) => [text(one)])),
    lines(evidenceLines(evidence.at(-1), t).map((one) => [text(one)])),
    [text(t(rectification))],
    [text('')],
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

function evidenceLines(look: Evidence | undefined, t: Translate): string[] {
  if (!look) return [t('report.evidence.none')];
  const { url, at, via, status, quotation, sha256 } = look;
  const answer = status === null ? t('report.evidence.noAnswer') : `HTTP ${status}`;
  return [
    [at ? beijingTime(at) : t('report.evidence.never'), t(`report.via.${via}`), answer].join(' · '),
    url,
    ...(quotation ? [`“${quotation}”`] : []),
    ...(sha256 ? [`SHA-256 ${sha256}`] : []),
  ];
}

/** Runs of one cell, each group on a line of its own. */
const lines = (groups: ParagraphChild[][]): ParagraphChild[] =>
  groups.flatMap((group, index) => (index === 0 ? group : [new TextRun({ break: 1 }), ...group]));

const text = (words: string, font: (typeof FACE)[keyof typeof FACE] = FACE.body): TextRun =>
  new TextRun({ text: plainText(words), font, size: TYPE.table });

const tableRow = (cells: ParagraphChild[][], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map((children, field) => {
      const centred = isHead || field === 0;
      return new TableCell({
        width: { size: widthOf(Object.values(FIELDS)[field] ?? 0), type: WidthType.DXA },
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        children: [
          new Paragraph({
            alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
            spacing: { line: 240, lineRule: LineRuleType.AT_LEAST },
            children,
          }),
        ],
      });
    }),
  });
