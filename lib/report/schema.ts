import { z } from 'zod';
import { AuditReport, REPORT_SCHEMA_VERSION } from '../model/audit-report';

/**
 * JSON Schema (2020-12) of `report.json`, as published in docs/report-schema.json. Read leniently: a report of a later
 * minor version has fields that this one does not know.
 */
export function reportJsonSchema(): object {
  return {
    title: `Audit report of a government portal, version ${REPORT_SCHEMA_VERSION}`,
    description: 'The public form of one audit; docs/report-schema.md explains it.',
    ...z.toJSONSchema(AuditReport, { io: 'input' }),
  };
}
