import { z } from 'zod';
import { PROFILE_SCHEMA_VERSION, Profile } from '../../model/profile';

/** JSON Schema (2020-12) of a profile's file, as published in docs/profile-schema.json. */
export function profileJsonSchema(): object {
  return {
    title: `Profile for the audit of a government portal, version ${PROFILE_SCHEMA_VERSION}`,
    description: 'A local standard on top of a national one; docs/profiles.md explains it.',
    ...z.toJSONSchema(Profile, { io: 'input' }),
  };
}
