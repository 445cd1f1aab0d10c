import { load } from 'cheerio';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/** A DOCX with the paragraphs and tables of a page's content block, merged cells included. */
export async function docxOf(html: string): Promise<Uint8Array> {
  const $ = load(html);
  const children = $('.content > p, .content > table')
    .toArray()
    .map((el) => {
      if (el.name === 'p') return new Paragraph($(el).text());
      const rows = $(el)
        .find('tr')
        .toArray()
        .map(
          (tr) =>
            new TableRow({
              children: $(tr)
                .find('td')
                .toArray()
                .map(
                  (td) =>
                    new TableCell({
                      columnSpan: Number($(td).attr('colspan') ?? 1),
                      rowSpan: Number($(td).attr('rowspan') ?? 1),
                      children: [new Paragraph($(td).text())],
                    }),
                ),
            }),
        );
      return new Table({ rows });
    });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
