import { z } from 'zod';
import { ColumnKind, FactStatus } from './column';
import { NoOccurrence, NotApplicable } from './declaration';
import { Level } from './portal';
import { Rule } from './standard';
import { WeightTable } from './weight-table';
import { WordFault } from './word-fault';

/** Version of the profile format: a change that breaks a stored file is a new major. */
export const PROFILE_SCHEMA_VERSION = '1.0';

/** Term of a local document for columns of one kind, beside the national one (地方更新期限). */
export const ProfileThreshold = z.strictObject({
  kind: ColumnKind,
  days: z.number().int().positive().nullable().default(null),
  months: z.number().int().positive().nullable().default(null),
  /** Once a year by this month and day, `MM-DD`. */
  yearlyBy: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
    .nullable()
    .default(null),
  /** Id of a rule, the profile's own or a national one, or title and number of the local document. */
  basis: z.string().trim().min(1),
  status: FactStatus.default('S'),
  /** What a column past this term alone costs. National points are never taken for it. */
  severity: z.enum(['deduct', 'advice']).default('advice'),
});
export type ProfileThreshold = z.infer<typeof ProfileThreshold>;

/**
 * A rule that the profile adds, or the limit or points that it gives to a national one, known by its id. A national
 * limit stays beside a local one; points take the place of national ones that are not public.
 */
export const ProfileRule = z.strictObject({
  ...Rule.partial().shape,
  id: z.string().trim().min(1),
});
export type ProfileRule = z.infer<typeof ProfileRule>;

/** A local standard on top of a national one (检查方案): what is left out stays as the base has it. */
export const Profile = z.strictObject({
  schemaVersion: z.literal(PROFILE_SCHEMA_VERSION),
  id: z
    .string()
    .max(64)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: z.string().trim().min(1).max(80),
  /** Id of the standard that it changes. */
  base: z.string(),
  /** `null`: guessed from site code and name. */
  level: Level.nullable().default(null),
  thresholds: z.array(ProfileThreshold).default([]),
  rules: z.array(ProfileRule).default([]),
  notApplicable: z.array(NotApplicable.omit({ what: true }).strict()).default([]),
  noOccurrence: z.array(NoOccurrence.omit({ what: true }).strict()).default([]),
  wordFaults: z.array(WordFault.strict()).default([]),
  weights: WeightTable.nullable().default(null),
});
export type Profile = z.infer<typeof Profile>;
