import { z } from 'zod';
import { AuditReport } from '../model/audit-report';

/** JSON Schema (2020-12) of `report.json`, as published in docs/report-schema.json. */
export function reportJsonSchema(): object {
  return {
    title: 'Audit report of a government portal',
    description: 'The public form of one audit; docs/report-schema.md explains it.',
    ...z.toJSONSchema(AuditReport),
  };
}
