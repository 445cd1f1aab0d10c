// `npm run coverage`: writes which rule is looked into by which check, and what the inspector is asked.
import { writeFileSync } from 'node:fs';
import { coverageDocument } from '../lib/report/rule-coverage-document';
import { standardOf } from '../lib/standards';

writeFileSync('docs/coverage.md', coverageDocument(standardOf('national-2019').rules));
