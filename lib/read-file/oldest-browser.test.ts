import { expect, test } from 'vitest';
import { correctReport, reportHtml } from '../extract/annual-report/testing/report-html';
import { docxOf } from './testing/docx-of';
import { pdfOfBlocks } from './testing/pdf-of';

/** What came after Chromium 109, by the object that holds it. The libraries must do without, or be given it. */
const TOO_NEW: readonly (readonly [object, readonly string[]])[] = [
  [Promise, ['withResolvers', 'try']],
  [Array, ['fromAsync']],
  [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
  [Uint8Array, ['fromBase64', 'fromHex']],
  [Uint8Array.prototype, ['toBase64', 'toHex', 'setFromBase64']],
  [Object.getPrototypeOf(Uint8Array.prototype), ['toSorted', 'toReversed', 'with']],
  [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength', 'resize', 'resizable', 'maxByteLength', 'detached']],
  [Object, ['groupBy']],
  [Map, ['groupBy']],
  [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
  [
    Set.prototype,
    ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  ],
  [String.prototype, ['isWellFormed', 'toWellFormed']],
  [URL, ['parse', 'canParse']],
  [AbortSignal, ['any']],
  [Math, ['sumPrecise', 'f16round']],
  [RegExp, ['escape']],
  [globalThis, ['Iterator', 'Float16Array']],
];

test('files are read without anything that Chromium 109 lacks', async () => {
  const data = correctReport();
  const files = [pdfOfBlocks([data.title, ...data.opening]), await docxOf(reportHtml(data))];
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  const lacking = [
    ...TOO_NEW,
    [
      iterator,
      ['map', 'filter', 'find', 'some', 'every', 'toArray', 'forEach', 'reduce', 'flatMap', 'take', 'drop'],
    ] as const,
  ];
  const kept: [object, string, PropertyDescriptor][] = [];
  for (const [holder, names] of lacking)
    for (const name of names) {
      const had = Object.getOwnPropertyDescriptor(holder, name);
      if (had?.configurable) {
        kept.push([holder, name, had]);
        Reflect.deleteProperty(holder, name);
      }
    }
  try {
    expect('withResolvers' in Promise).toBe(false);
    const { readFile } = await import('./read-file');
    const read = [];
    for (const file of files) read.push((await readFile(file, data.title)).file);
    expect(read).toMatchObject([
      { format: 'pdf', outcome: 'text' },
      { format: 'docx', outcome: 'text' },
    ]);
  } finally {
    for (const [holder, name, had] of kept) Object.defineProperty(holder, name, had);
  }
});
