import { AuditDatabase } from '../../lib/store/database';

/** The pages read this database and never write it: every change is a command to the background. */
export const database = new AuditDatabase();
