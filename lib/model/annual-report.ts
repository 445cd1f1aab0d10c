import { z } from 'zod';
import { Day } from './day';

/** The six parts that the format of 2021 asks for, in its order (国办公开办函〔2021〕30号). */
export const REPORT_PARTS = ['overview', 'disclosure', 'applications', 'disputes', 'problems', 'other'] as const;
export const ReportPartId = z.enum(REPORT_PARTS);
export type ReportPartId = z.infer<typeof ReportPartId>;

/** Its three tables, by the part they stand in: two, three and four. */
export const REPORT_TABLES = ['disclosure', 'applications', 'disputes'] as const;
export const ReportTableId = z.enum(REPORT_TABLES);
export type ReportTableId = z.infer<typeof ReportTableId>;

/** Rows of the table on disclosure: 规章, 行政规范性文件, 行政许可, 行政处罚, 行政强制, 行政事业性收费. */
export const DISCLOSURE_ROWS = ['rule', 'normative', 'permit', 'penalty', 'coercion', 'fee'] as const;
/** Its columns: 本年制发件数, 本年废止件数, 现行有效件数, 本年处理决定数量, 本年收费金额. */
export const DISCLOSURE_COLUMNS = ['made', 'repealed', 'valid', 'decisions', 'amount'] as const;

/** Columns of the table on applications: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计. */
export const APPLICANTS = ['natural', 'business', 'research', 'charity', 'legal', 'other', 'total'] as const;
/** Rows of that table that count a result (本年度办理结果), in the format's order. */
export const RESULT_ROWS = [
  'granted',
  'partial',
  'denied-secret',
  'denied-law',
  'denied-safety',
  'denied-third-party',
  'denied-internal',
  'denied-process',
  'denied-file',
  'denied-query',
  'unable-not-held',
  'unable-to-make',
  'unable-unclear',
  'refused-petition',
  'refused-repeat',
  'refused-publication',
  'refused-mass',
  'refused-confirm',
  'other-uncorrected',
  'other-unpaid',
  'other-other',
] as const;
/** All its rows: 本年新收, 上年结转, the results, (七)总计, 结转下年度继续办理. */
export const APPLICATION_ROWS = ['new', 'carried-over', ...RESULT_ROWS, 'total', 'carried-forward'] as const;

/** Groups of the table on disputes: 行政复议, 行政诉讼 未经复议直接起诉, 行政诉讼 复议后起诉. */
export const DISPUTE_GROUPS = ['review', 'direct', 'after-review'] as const;
/** Columns of each group: 结果维持, 结果纠正, 其他结果, 尚未审结, 总计. */
export const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;

/** One of the three tables, however many `<table>`s it was spread over. */
export const ReportTable = z.object({
  id: ReportTableId,
  /** Every label of the format was found once and no other row holds numbers: only then may sums be judged. */
  certain: z.boolean(),
  /** Row id → column id → text as written, white space left out; `''` where the cell is blank. */
  cells: z.record(z.string(), z.record(z.string(), z.string())),
  /** `row/column` of cells that were not found. */
  missing: z.array(z.string()),
  /** Labels of rows with numbers that the format does not know. */
  unknown: z.array(z.string()),
  /** Row id → the row's words as they stand on the page. */
  quotes: z.record(z.string(), z.string()),
  selector: z.string().nullable(),
});
export type ReportTable = z.infer<typeof ReportTable>;

/** A part by its heading. */
export const ReportPart = z.object({
  /** `null`: a heading of the same rank that is none of the six. */
  id: ReportPartId.nullable(),
  heading: z.string(),
  /** Its text without tables, at most {@link MAX_PART_TEXT} characters. */
  text: z.string(),
  /** Characters of its text, white space left out. */
  length: z.number().int(),
  /** Tables and images that stand in it. */
  tables: z.number().int(),
  images: z.number().int(),
});
export type ReportPart = z.infer<typeof ReportPart>;
export const MAX_PART_TEXT = 4000;

/**
 * What a sentence counts. `applications` received in the year · `carried-over` from the year before · `handled` in the
 * year · `carried-forward` to the next · `reviews` (行政复议) · `lawsuits` (行政诉讼) · `handling-fee` (信息处理费, yuan) ·
 * `permits`, `penalties`, `coercions`: decisions of the year · `business-fees` (行政事业性收费, yuan) · results: `granted`,
 * `partial`, `denied`, `unable`, `refused` (予以公开, 部分公开, 不予公开, 无法提供, 不予处理) · `from-natural`, `from-bodies`:
 * applications by natural persons, and by legal persons and other organisations · `normative-made`, `-repealed`, `-valid`:
 * normative documents (规范性文件) made and repealed in the year, and in force.
 */
export const NarrativeKind = z.enum([
  'applications',
  'carried-over',
  'handled',
  'carried-forward',
  'reviews',
  'lawsuits',
  'handling-fee',
  'permits',
  'penalties',
  'coercions',
  'business-fees',
  'granted',
  'partial',
  'denied',
  'unable',
  'refused',
  'from-natural',
  'from-bodies',
  'normative-made',
  'normative-repealed',
  'normative-valid',
]);
export type NarrativeKind = z.infer<typeof NarrativeKind>;

/** A figure that the text tells, with the sentence it stands in. */
export const NarrativeFigure = z.object({
  what: NarrativeKind,
  value: z.number(),
  part: ReportPartId.nullable(),
  quotation: z.string(),
});
export type NarrativeFigure = z.infer<typeof NarrativeFigure>;

/** "设置栏目56个，其中一级栏目7个，二级栏目24个，三级栏目25个". */
export const ColumnClaim = z.object({
  total: z.number().int().nullable(),
  levels: z.array(z.object({ level: z.number().int(), count: z.number().int() })),
  /** It speaks of the disclosure platform; else of the site or of neither by name. */
  platform: z.boolean(),
  quotation: z.string(),
});
export type ColumnClaim = z.infer<typeof ColumnClaim>;

/** An annual report on disclosure work (政府信息公开工作年度报告) as its page tells it. */
export const AnnualReport = z.object({
  /** The year reported on; `null` where neither title nor period names one. */
  year: z.number().int().nullable(),
  /** The title without its year, white space and punctuation: equal for two years of one body. */
  stem: z.string(),
  /** Where the report's words are: on the page, in files beside it, in pictures, or in a frame. */
  body: z.enum(['text', 'attachment', 'image', 'frame']),
  /** What the opening must name, in its words; `null`: nowhere in the report's text. */
  opening: z.object({
    regulation: z.string().nullable(),
    format: z.string().nullable(),
    /** Where the report is published: an address or the site by name. */
    place: z.string().nullable(),
    contact: z.string().nullable(),
    period: z.object({ from: Day, to: Day, quotation: z.string() }).nullable(),
  }),
  parts: z.array(ReportPart),
  tables: z.array(ReportTable),
  figures: z.array(NarrativeFigure),
  columnClaims: z.array(ColumnClaim),
  /** Characters of its text without tables, white space left out. */
  length: z.number().int(),
  images: z.number().int(),
});
export type AnnualReport = z.infer<typeof AnnualReport>;
