import type { Feature } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { html } from '../markup';
import { opensPage } from '../plain-text';
import type { SheetTable } from './sheet';

const SHEET = 'xl/worksheets/sheet{id}.xml';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Excel calls a file damaged that holds a longer address, or more links on one sheet. */
const LONGEST_ADDRESS = 2_079;
const MOST_LINKS = 65_530;

interface SheetLink {
  cell: string;
  id: string;
  url: string;
}

function linksOf({ rows, urlField }: SheetTable): SheetLink[] {
  if (urlField === undefined) return [];
  return rows
    .flatMap((row, index) => {
      const url = row[urlField];
      if (typeof url !== 'string' || !opensPage(url) || url.length > LONGEST_ADDRESS) return [];
      return { cell: getCellAddress(index + 1, urlField), id: `rId-address-${index}`, url };
    })
    .slice(0, MOST_LINKS);
}

const insert = (sheet: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(sheet, markup, getOrderOfSiblings(SHEET, 'worksheet')!, 'worksheet');

const tag = getSelfClosingTagMarkup;

function withFilter(sheet: string, { fields, rows }: SheetTable): string {
  return insert(sheet, tag('autoFilter', { ref: `A1:${getCellAddress(rows.length, fields.length - 1)}` }));
}

function withLinks(sheet: string, table: SheetTable): string {
  const links = linksOf(table).map(({ cell, id }) => tag('hyperlink', { ref: cell, 'r:id': id }));
  return links.length ? insert(sheet, `<hyperlinks>${links.join('')}</hyperlinks>`) : sheet;
}

/** Printed as wide as the paper and as long as need be. */
const fitted = (sheet: string): string => insert(sheet, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');

/** Excel calls a file damaged whose line at the head of pages is longer than 255 characters. */
const LONGEST_NAME = 80;

/** Each printed page says of which portal and table it is, and which of how many; `&` begins a command there. */
function named(sheet: string, { name }: SheetTable, portal: string): string {
  const words = `${[...portal].slice(0, LONGEST_NAME).join('')} ${name}`;
  const title = `&C&"-,Bold"&14 ${words.replaceAll('&', '&&')}`;
  const { source } =
    html`<headerFooter><oddHeader>${title}</oddHeader><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`;
  return insert(sheet, source);
}

/** The head of each table, repeated on every page it is printed on. */
const printTitles = (tables: readonly SheetTable[]): string =>
  tables
    .map(
      ({ name }, index) =>
        html`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${`'${name.replaceAll("'", "''")}'!$1:$1`}</definedName>`
          .source,
    )
    .join('');

/**
 * Filters on the heads, live links on the addresses and sheets that can be printed: write-excel-file leaves these to its
 * users. A link is a relation of the sheet, not `=HYPERLINK(…)`: no formula is ever made of a portal's words.
 */
export const filtersAndLinks = (tables: readonly SheetTable[], portal: string): Feature<Blob> => ({
  files: {
    transform: {
      [SHEET]: {
        transform: (sheet, _, { sheetIndex }) => {
          const table = tables[sheetIndex]!;
          return named(withLinks(withFilter(fitted(sheet), table), table), table, portal);
        },
        transformElementAttributes: (name, attributes) => {
          if (name === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
          // Inches. The table is wide: it needs the paper.
          return name === 'pageMargins'
            ? { left: 0.4, right: 0.4, top: 0.8, bottom: 0.6, header: 0.35, footer: 0.3 }
            : attributes;
        },
      },
      'xl/workbook.xml': {
        transform: (workbook) =>
          workbook.replace('<definedNames/>', () => `<definedNames>${printTitles(tables)}</definedNames>`),
      },
      'xl/worksheets/_rels/sheet{id}.xml.rels': {
        insert: (_, { sheetIndex }) =>
          linksOf(tables[sheetIndex]!)
            .map(({ id, url }) =>
              tag('Relationship', { Id: id, Type: LINK, Target: new URL(url).href, TargetMode: 'External' }),
            )
            .join(''),
      },
    },
  },
});
