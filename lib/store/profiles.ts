import { Profile } from '../model/profile';
import { StoredRowError } from './audits';
import type { AuditDatabase } from './database';

/** Every profile on this computer, by name. @throws StoredRowError */
export async function readProfiles(db: AuditDatabase): Promise<Profile[]> {
  const rows = await db.profiles.toArray();
  const profiles = rows.map((row) => {
    const profile = Profile.safeParse(row);
    if (!profile.success) throw new StoredRowError('profiles', row.id, profile.error);
    return profile.data;
  });
  return profiles.sort((a, b) => a.name.localeCompare(b.name));
}
