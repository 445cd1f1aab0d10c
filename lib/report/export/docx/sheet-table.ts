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
import { plainText } from '../plain-text';
import { FACE, LANDSCAPE_WIDTH, TYPE } from './layout';

/** A field of a table as wide as the sheet: its head, and its share of the width in per cent. */
export interface SheetField {
  head: string;
  share: number;
  /** Numbers stand in the middle of their field, words begin at its edge. */
  isNumber?: boolean;
}

/** A table over the whole landscape sheet; its head is repeated on each page, no row is torn apart. */
export const sheetTable = (fields: readonly SheetField[], rows: readonly ParagraphChild[][][]): Table => {
  const widths = fields.map(({ share }) => Math.round((share / 100) * LANDSCAPE_WIDTH));
  const numbers = fields.map(({ isNumber }) => isNumber === true);
  const head = fields.map((field) => [cellText(field.head, FACE.heading)]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      tableRow(
        head,
        widths,
        fields.map(() => true),
        true,
      ),
      ...rows.map((row) => tableRow(row, widths, numbers, false)),
    ],
  });
};

/** Runs of one cell, each group on a line of its own. */
export const cellLines = (groups: ParagraphChild[][]): ParagraphChild[] =>
  groups.flatMap((group, index) => (index === 0 ? group : [new TextRun({ break: 1 }), ...group]));

export const cellText = (words: string, font: (typeof FACE)[keyof typeof FACE] = FACE.body): TextRun =>
  new TextRun({ text: plainText(words), font, size: TYPE.table });

const tableRow = (
  cells: readonly ParagraphChild[][],
  widths: readonly number[],
  centred: readonly boolean[],
  isHead: boolean,
): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (children, field) =>
        new TableCell({
          width: { size: widths[field] ?? 0, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          children: [
            new Paragraph({
              alignment: centred[field] ? AlignmentType.CENTER : AlignmentType.LEFT,
              spacing: { line: 240, lineRule: LineRuleType.AT_LEAST },
              children,
            }),
          ],
        }),
    ),
  });
