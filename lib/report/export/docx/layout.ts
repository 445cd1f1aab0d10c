import {
  AlignmentType,
  Footer,
  type ISectionOptions,
  type IStylesOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';

/** Half points, as Word counts type: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小五 9 pt. */
export const TYPE = { title: 44, body: 32, pageNumber: 28, table: 18 } as const;

/**
 * Typefaces of official documents (GB/T 9704—2012): 小标宋 for the title, 仿宋 for the body, 黑体 for its headings. A
 * computer without one of them shows its own serif or sans-serif Chinese face in its place.
 */
const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia',
});
export const FACE = {
  title: face('方正小标宋简体'),
  body: face('仿宋'),
  heading: face('黑体'),
  pageNumber: face('宋体'),
};

/** Lines stand 28 pt apart: 22 to the page. */
const LINE = { line: 560, lineRule: LineRuleType.EXACT } as const;

export const documentStyles: IStylesOptions = {
  default: { document: { run: { font: FACE.body, size: TYPE.body }, paragraph: { spacing: LINE } } },
};

type Page = NonNullable<NonNullable<ISectionOptions['properties']>['page']>;

/** A4 with the type area of 156 × 225 mm: 37 mm above, 28 mm at the binding edge. */
export const portraitPage: Page = {
  size: { width: '210mm', height: '297mm' },
  margin: { top: '37mm', left: '28mm', right: '26mm', bottom: '35mm', footer: '28mm' },
};

/** The same sheet turned for wide tables; docx takes the upright measures and turns them itself. */
export const landscapePage: Page = {
  size: { ...portraitPage.size, orientation: PageOrientation.LANDSCAPE },
  margin: { top: '28mm', left: '22mm', right: '22mm', bottom: '26mm', footer: '17mm' },
};

/** Width of the type area of {@link landscapePage}, in twentieths of a point: 297 − 22 − 22 mm. */
export const LANDSCAPE_WIDTH = Math.round((253 / 25.4) * 1440);

const pageNumber = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        children: [
          new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: FACE.pageNumber, size: TYPE.pageNumber }),
        ],
      }),
    ],
  });

/** Odd pages on the right, even ones on the left. */
export const pageNumbers = { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) };
