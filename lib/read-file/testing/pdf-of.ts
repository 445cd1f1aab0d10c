/** A line of text on a page, points from the left and from the foot. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  size?: number;
}

const hex = (text: string): string =>
  [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');

const code = (value: number): string => `<${value.toString(16).padStart(4, '0')}>`;
/** A range may not go beyond 256 codes, nor a block beyond 100 ranges. */
const RANGES = Array.from(
  { length: 256 },
  (_, high) => `${code(high << 8)} ${code((high << 8) + 255)} ${code(high << 8)}`,
);
const blocks = [0, 100, 200].map((from) => RANGES.slice(from, from + 100));

/** Codes are Unicode, and a map says so; the font itself is not there, as in many Chinese documents. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
${blocks.map((block) => `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`).join('\n')}
endcmap end end`;

/** A character map that a font only names, and text in its codes. */
export interface NamedMap {
  name: string;
  codes(text: string): string;
}

/** A small PDF whose pages hold text at given places; a page without any is blank, as a scan is to a reader of text. */
export function pdfOf(pages: readonly (readonly PlacedText[])[], map: NamedMap | null = null): Uint8Array {
  const codes = map?.codes ?? hex;
  const font = map ? `/Encoding /${map.name}` : '/Encoding /Identity-H /ToUnicode 5 0 R';
  const ordering = map ? '(GB1) /Supplement 2' : '(Identity) /Supplement 0';
  const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ')}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun ${font} /DescendantFonts [4 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering ${ordering} >> /FontDescriptor 6 0 R /DW 1000 >>`,
    stream(TO_UNICODE),
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -140 1000 860] /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 680 /StemV 93 >>',
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${8 + 2 * i} 0 R >>`,
      stream(
        page
          .map(({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes(text)}> Tj ET`)
          .join('\n'),
      ),
    ]),
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = pdf.length;
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(pdf, (char) => char.charCodeAt(0));
}

/** Letters of 12 points on a line 456 points wide. */
const ON_A_LINE = 38;
const LEFT = 70;
/** Where the figures of a row stand, one column after the other. */
const FIGURES = 320;
const COLUMN = 18;

/** A paragraph, or a row of a table: its label and its figures. */
export type Block = string | { label: string; figures: readonly string[] };

/** Paragraphs set as an office program sets them, indented by two letters and broken at the margin; 40 lines a page. */
export function pdfOfBlocks(blocks: readonly Block[]): Uint8Array {
  const lines = blocks.flatMap((block): Omit<PlacedText, 'y'>[][] => {
    if (typeof block !== 'string') {
      const figures = block.figures.map((text, i) => ({ text, x: FIGURES + COLUMN * i, size: 7 }));
      return [[...(block.label ? [{ text: block.label, x: LEFT, size: 6 }] : []), ...figures]];
    }
    const rest = block.slice(ON_A_LINE - 2);
    const more = Array.from({ length: Math.ceil(rest.length / ON_A_LINE) }, (_, i) => [
      { text: rest.slice(i * ON_A_LINE, (i + 1) * ON_A_LINE), x: LEFT },
    ]);
    return [[{ text: block.slice(0, ON_A_LINE - 2), x: LEFT + 24 }], ...more];
  });
  const pages = Array.from({ length: Math.ceil(lines.length / 40) }, (_, page) => [
    ...lines.slice(page * 40, (page + 1) * 40).flatMap((line, i) => line.map((one) => ({ ...one, y: 780 - 17 * i }))),
    { text: `- ${page + 1} -`, x: 290, y: 40 },
  ]);
  return pdfOf(pages);
}
