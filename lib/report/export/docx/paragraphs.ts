import { AlignmentType, ExternalHyperlink, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { opensPage, plainText } from '../plain-text';
import { FACE, TYPE } from './layout';

/** Two characters of 三号 in, as every paragraph of an official document; in twips, too, for readers that know no other. */
const INDENT = { firstLine: 640, firstLineChars: 200 } as const;

export const title = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 560, line: 640 },
    children: [new TextRun({ text: plainText(text), font: FACE.title, size: TYPE.title })],
  });

export const body = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, indent: INDENT, children: [run(text)] });

export const heading = (text: string): Paragraph =>
  new Paragraph({
    indent: INDENT,
    keepNext: true,
    children: [new TextRun({ text: plainText(text), font: FACE.heading })],
  });

/** A line without the indent: addressee, signature. */
export const line = (text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [run(text)] });

const run = (text: string): TextRun => new TextRun(plainText(text));

/** Nobody types a longer address from paper; the link itself is whole. */
export const LONGEST_ADDRESS = 160;

/** As much of a text as a table has room for. */
export const shortened = (text: string, longest: number): string => {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
};

/** An address in a table: live where it opens a page, plain text where it would do anything else. */
export function address(url: string): TextRun | ExternalHyperlink {
  const text = new TextRun({ text: shortened(plainText(url), LONGEST_ADDRESS), size: TYPE.table });
  return opensPage(url) ? new ExternalHyperlink({ link: new URL(url).href, children: [text] }) : text;
}
