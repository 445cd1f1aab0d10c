import { useProfiles } from '../../../../components/data/profiles';
import { useMessages } from '../../../../components/language/messages';
import { NothingYet } from '../../../../components/page/nothing-yet';
import { hashOf, useRoute } from '../../../../components/page/route';
import { Waiting } from '../../../../components/page/waiting';
import { PROFILE_SCHEMA_VERSION, Profile } from '../../../../lib/model/profile';
import { standardIds } from '../../../../lib/standards';
import { ProfileEditor } from './profile-editor';
import { ProfileList } from './profile-list';

/** A profile as a new one begins: the national standard as it is. */
const blank = (): Profile =>
  Profile.parse({ schemaVersion: PROFILE_SCHEMA_VERSION, id: 'new', name: '-', base: standardIds[0] });

/** `#/settings/profiles`, `#/settings/profiles?new=1`, `#/settings/profiles/ID`. */
export function ProfilesPage({ id }: { id: string | undefined }) {
  const t = useMessages();
  const { query } = useRoute();
  const profiles = useProfiles();
  if (!profiles) return <Waiting />;
  const taken = profiles.map((profile) => profile.id);
  if (id === undefined) {
    if (!query.new) return <ProfileList profiles={profiles} />;
    return <ProfileEditor profile={{ ...blank(), id: '', name: '' }} isNew taken={taken} />;
  }
  const profile = profiles.find((one) => one.id === id);
  if (profile) return <ProfileEditor key={id} profile={profile} isNew={false} taken={taken} />;
  return (
    <NothingYet sentence={t('profiles.noSuch')}>
      <a href={hashOf(['settings', 'profiles'])}>{t('profiles.toList')}</a>
    </NothingYet>
  );
}
