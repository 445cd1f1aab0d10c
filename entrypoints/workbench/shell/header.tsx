import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { formatInstant } from '../../../components/language/format';
import { LanguageSwitch } from '../../../components/language/language-switch';
import { useMessages } from '../../../components/language/messages';
import { goTo, hashOf } from '../../../components/page/route';
import type { Audit } from '../../../lib/model/audit';

/** Product, the audit in view and the way to another, language, keys. */
export function Header({ audits, auditId, onHelp }: { audits: Audit[]; auditId: string | undefined; onHelp(): void }) {
  const t = useMessages();
  return (
    <header className="shell-header">
      <a className="product" href={hashOf(['audits'])}>
        <img src="/icon/32.png" alt="" width="24" height="24" />
        {t('common.product')}
      </a>
      {audits.length > 0 && (
        <Select
          className="audit-switch"
          aria-label={t('workbench.switchAudit')}
          placeholder={t('workbench.switchAudit')}
          value={audits.some(({ id }) => id === auditId) ? auditId : undefined}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(id) => goTo(['audits', id, 'overview'])}
          options={audits.map(({ id, name, startedAt }) => ({
            value: id,
            label: `${name} · ${formatInstant(startedAt)}`,
          }))}
        />
      )}
      <span className="shell-tools">
        <LanguageSwitch />
        <Button type="text" icon={<QuestionCircleOutlined aria-hidden />} onClick={onHelp}>
          {t('common.keys.title')}
        </Button>
      </span>
    </header>
  );
}
