import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { report } from '../../tests/unit/report-fixture';
import { REPORT_SCHEMA_VERSION } from '../model/audit-report';
import { reportJsonSchema } from './schema';

const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/report-schema.json'), 'utf8'));
const validate = addFormats(new Ajv2020({ allowUnionTypes: true })).compile(published);
const sample = () => JSON.parse(JSON.stringify(report()));

test('docs/report-schema.json is the schema of this version (npm run schema writes it)', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
  expect(published.title).toContain(REPORT_SCHEMA_VERSION);
});

test('a report validates, a later one with further fields as well', () => {
  validate({ ...sample(), later: true });
  expect(validate.errors).toBeNull();
});

test.each([
  ['without its score', { score: undefined }],
  ['with a verdict that does not exist', { columns: [{ ...sample().columns[0], verdict: 'dead' }] }],
  ['with a day in another form', { columns: [{ ...sample().columns[0], newest: '2026/3/1' }] }],
])('a report %s does not', (_, part) => {
  expect(validate(JSON.parse(JSON.stringify({ ...sample(), ...part })))).toBe(false);
});
