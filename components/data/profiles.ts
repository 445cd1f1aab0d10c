import { useLiveQuery } from 'dexie-react-hooks';
import type { Profile } from '../../lib/model/profile';
import { readProfiles } from '../../lib/store/profiles';
import { database } from './database';

/** All profiles, by name; `undefined` until they are read. Throws when a row cannot be read. */
export const useProfiles = (): Profile[] | undefined => useLiveQuery(() => readProfiles(database));
