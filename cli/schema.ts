// `npm run schema`: writes the report's published JSON Schema from the zod schemas it is validated with.
import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../lib/report/schema';

writeFileSync('docs/report-schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
