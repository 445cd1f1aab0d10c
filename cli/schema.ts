// `npm run schema`: writes the published JSON Schemas of reports and profiles from the zod schemas they are validated with.
import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../lib/report/schema';
import { profileJsonSchema } from '../lib/standards/profile/schema';

writeFileSync('docs/report-schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
writeFileSync('docs/profile-schema.json', `${JSON.stringify(profileJsonSchema(), null, 2)}\n`);
