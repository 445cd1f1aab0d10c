// write-excel-file: small, kept, no eval; its universal build runs in a browser and in Node.
import writeExcelFile from 'write-excel-file/universal';
import { messagesFor } from '../../../../locales';
import type { Locale } from '../../../model/locale';
import type { Exporter } from '../exporter';
import { censusSheet } from './census-sheet';
import { coverageSheet, queueSheet } from './coverage-sheets';
import { disclosureSheet } from './disclosure-sheet';
import { filtersAndLinks } from './filters-and-links';
import { ledgerSheet } from './ledger-sheet';
import { localSheet } from './local-sheet';
import { inspectionSheet, scoreSheet } from './score-sheets';
import { asSheet, FONT_SIZE } from './sheet';

const SHEETS = [
  ledgerSheet,
  censusSheet,
  localSheet,
  coverageSheet,
  queueSheet,
  disclosureSheet,
  scoreSheet,
  inspectionSheet,
];

/** What office tables are set in. */
const FACES: Record<Locale, string> = { 'zh-CN': '宋体', en: 'Calibri' };

/** The rectification ledger (整改台账) as a workbook, with census, coverage, what is left to look at, duties to disclose, score and inspection. */
export const xlsx: Exporter = async (report, locale) => {
  const t = messagesFor(locale);
  const tables = SHEETS.flatMap((table) => table(report, t) ?? []);
  const file = writeExcelFile(tables.map(asSheet), {
    fontFamily: FACES[locale],
    fontSize: FONT_SIZE,
    features: [filtersAndLinks(tables, report.portal.name)],
  });
  return new Blob([await file.toBlob()], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
};
