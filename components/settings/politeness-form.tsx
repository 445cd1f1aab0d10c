import { Alert, Switch } from 'antd';
import { useId } from 'react';
import type { AuditSettings } from '../../lib/model/audit';
import { useMessages } from '../language/messages';
import { NumberField } from './number-field';

/** How an audit treats the portal's server: rates, limits, tabs, robots.txt. */
export function PolitenessForm({ value, onChange }: { value: AuditSettings; onChange(value: AuditSettings): void }) {
  const t = useMessages();
  const robots = useId();
  const searchEngine = useId();
  const set = (changes: Partial<AuditSettings>) => onChange({ ...value, ...changes });
  return (
    <div className="fields">
      <NumberField
        label={t('common.settings.concurrency')}
        unit={t('common.settings.unit.requests')}
        value={value.concurrency}
        min={1}
        max={8}
        onChange={(concurrency) => set({ concurrency })}
      />
      <NumberField
        label={t('common.settings.perSecond')}
        unit={t('common.settings.unit.requests')}
        hint={t('common.settings.perSecondHint')}
        value={value.perSecond}
        min={1}
        max={20}
        onChange={(perSecond) => set({ perSecond })}
      />
      <NumberField
        label={t('common.settings.timeout')}
        unit={t('common.settings.unit.seconds')}
        hint={t('common.settings.timeoutHint')}
        value={value.timeoutMs / 1000}
        min={5}
        max={60}
        onChange={(seconds) => set({ timeoutMs: seconds * 1000 })}
      />
      <NumberField
        label={t('common.settings.renderers')}
        unit={t('common.settings.unit.tabs')}
        hint={value.renderers === 0 ? t('common.settings.noRenderers') : t('common.settings.renderersHint')}
        value={value.renderers}
        min={0}
        max={4}
        onChange={(renderers) => set({ renderers })}
      />
      <NumberField
        label={t('common.settings.maxPages')}
        unit={t('common.settings.unit.pages')}
        value={value.maxPages}
        min={50}
        max={50_000}
        onChange={(maxPages) => set({ maxPages })}
      />
      <div className="field">
        <label htmlFor={robots}>{t('common.settings.robots')}</label>
        <div>
          <Switch
            id={robots}
            checked={value.respectRobots}
            onChange={(respectRobots) => set({ respectRobots })}
            checkedChildren={t('common.on')}
            unCheckedChildren={t('common.off')}
          />
          {!value.respectRobots && <Alert type="warning" showIcon title={t('common.settings.robotsWarning')} />}
        </div>
      </div>
      <div className="field">
        <label htmlFor={searchEngine}>{t('common.settings.searchEngine')}</label>
        <div>
          <Switch
            id={searchEngine}
            checked={value.askAsSearchEngine ?? false}
            onChange={(askAsSearchEngine) => set({ askAsSearchEngine })}
            checkedChildren={t('common.on')}
            unCheckedChildren={t('common.off')}
          />
          {value.askAsSearchEngine && <Alert type="info" showIcon title={t('common.settings.searchEngineHint')} />}
        </div>
      </div>
    </div>
  );
}
