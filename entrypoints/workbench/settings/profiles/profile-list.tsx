import { DeleteOutlined, DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Popconfirm, Table, type TableColumnsType } from 'antd';
import { deleteProfile } from '../../../../components/data/commands.browser';
import { useCommand } from '../../../../components/data/use-command';
import { saveFile } from '../../../../components/exporting/download';
import { useMessages } from '../../../../components/language/messages';
import { NothingYet } from '../../../../components/page/nothing-yet';
import { Problem } from '../../../../components/page/problem';
import { goTo, hashOf } from '../../../../components/page/route';
import type { Profile } from '../../../../lib/model/profile';
import { standardOf } from '../../../../lib/standards';
import { profileText } from '../../../../lib/standards/profile/read-profile';
import { ImportProfile } from './import-profile';

/** Hands a profile's file to the browser. */
const download = (profile: Profile): void =>
  saveFile(new Blob([profileText(profile)], { type: 'application/json' }), `${profile.id}.json`);

/** 检查方案: all profiles on this computer; made, imported, exported and deleted here. */
export function ProfileList({ profiles }: { profiles: readonly Profile[] }) {
  const t = useMessages();
  const { run, problem } = useCommand();
  const count = (title: string, of: (profile: Profile) => unknown[]): TableColumnsType<Profile>[number] => ({
    title,
    key: title,
    width: 150,
    align: 'right',
    render: (_, profile) => of(profile).length,
  });
  const columns: TableColumnsType<Profile> = [
    {
      title: t('profiles.name'),
      key: 'name',
      render: (_, { id, name }) => (
        <a href={hashOf(['settings', 'profiles', id])}>
          <strong>{name}</strong> <span className="quiet">{id}</span>
        </a>
      ),
    },
    { title: t('profiles.base'), key: 'base', render: (_, { base }) => standardOf(base).name },
    {
      title: t('profiles.level'),
      key: 'level',
      width: 110,
      render: (_, { level }) => (level ? t(`common.level.${level}`) : t('profiles.levelAuto')),
    },
    count(t('profiles.terms'), ({ thresholds }) => thresholds),
    count(t('profiles.notApplicable'), ({ notApplicable }) => notApplicable),
    count(t('profiles.noOccurrence'), ({ noOccurrence }) => noOccurrence),
    {
      title: <span className="visually-hidden">{t('workbench.audits.actions')}</span>,
      key: 'actions',
      width: 100,
      render: (_, profile) => (
        <span className="nowrap">
          <Button
            type="text"
            icon={<DownloadOutlined aria-hidden />}
            aria-label={t('profiles.exportNamed', { name: profile.name })}
            title={t('profiles.export')}
            onClick={() => download(profile)}
          />
          <Popconfirm
            title={t('profiles.deleteAsk', { name: profile.name })}
            description={t('profiles.deleteMeans')}
            okText={t('profiles.delete')}
            okButtonProps={{ danger: true }}
            onConfirm={() => run(() => deleteProfile(profile.id))}
            placement="left"
          >
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('profiles.deleteNamed', { name: profile.name })}
            />
          </Popconfirm>
        </span>
      ),
    },
  ];
  return (
    <section className="settings" aria-labelledby="profiles-title">
      <div className="title-row">
        <h1 id="profiles-title">{t('profiles.title')}</h1>
        <span>
          <a href={hashOf(['settings'])}>{t('profiles.toSettings')}</a>{' '}
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => goTo(['settings', 'profiles'], { new: '1' })}
          >
            {t('profiles.new')}
          </Button>
        </span>
      </div>
      <p className="quiet">{t('profiles.means')}</p>
      <ImportProfile profiles={profiles} />
      <Problem problem={problem} />
      {profiles.length > 0 ? (
        <Table<Profile> size="small" rowKey="id" dataSource={[...profiles]} columns={columns} pagination={false} />
      ) : (
        <NothingYet sentence={t('profiles.none')} />
      )}
    </section>
  );
}
