import { APPLICANTS, type NarrativeKind, RESULT_ROWS, type ReportTableId } from '../../model/annual-report';

interface Counted {
  table: ReportTableId;
  sums: readonly (readonly string[])[];
  /** How many of the text's unit one of the table's is: fees are in ten thousand yuan. */
  unit?: number;
}

const rows = (prefix: string): string[] =>
  RESULT_ROWS.filter((row) => row.startsWith(prefix)).map((row) => `${row}/total`);
const columns = (row: string): string[] =>
  APPLICANTS.filter((column) => column !== 'natural' && column !== 'total').map((column) => `${row}/${column}`);

/** Where the tables count what a sentence counts: any of the sums will do, sentences do not say which they mean. */
export const COUNTED: Partial<Record<NarrativeKind, Counted>> = {
  applications: { table: 'applications', sums: [['new/total'], ['new/total', 'carried-over/total']] },
  'carried-over': { table: 'applications', sums: [['carried-over/total']] },
  handled: { table: 'applications', sums: [['total/total'], ['new/total'], ['new/total', 'carried-over/total']] },
  'carried-forward': { table: 'applications', sums: [['carried-forward/total']] },
  reviews: { table: 'disputes', sums: [['review/total']] },
  lawsuits: {
    table: 'disputes',
    sums: [['direct/total', 'after-review/total'], ['direct/total'], ['after-review/total']],
  },
  permits: { table: 'disclosure', sums: [['permit/decisions']] },
  penalties: { table: 'disclosure', sums: [['penalty/decisions']] },
  coercions: { table: 'disclosure', sums: [['coercion/decisions']] },
  granted: { table: 'applications', sums: [['granted/total'], ['granted/total', 'partial/total']] },
  partial: { table: 'applications', sums: [['partial/total']] },
  denied: { table: 'applications', sums: [rows('denied-')] },
  unable: { table: 'applications', sums: [rows('unable-')] },
  refused: { table: 'applications', sums: [rows('refused-')] },
  'from-natural': { table: 'applications', sums: [['new/natural'], ['new/natural', 'carried-over/natural']] },
  'from-bodies': { table: 'applications', sums: [columns('new'), [...columns('new'), ...columns('carried-over')]] },
  'normative-made': { table: 'disclosure', sums: [['normative/made']] },
  'normative-repealed': { table: 'disclosure', sums: [['normative/repealed']] },
  'normative-valid': { table: 'disclosure', sums: [['normative/valid']] },
  'business-fees': { table: 'disclosure', sums: [['fee/amount']], unit: 10_000 },
};
