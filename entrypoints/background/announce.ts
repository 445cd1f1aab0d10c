import { browser } from 'wxt/browser';
import type { Audit } from '../../lib/model/audit';
import { Locale } from '../../lib/model/locale';
import type { AuditDatabase } from '../../lib/store/database';
import { messagesFor } from '../../locales';

/** The share of columns done on the toolbar button while something runs. */
export async function showBadge(running: Audit[]): Promise<void> {
  const found = running.reduce((sum, { progress }) => sum + progress.columnsFound, 0);
  const done = running.reduce((sum, { progress }) => sum + progress.columnsDone, 0);
  await browser.action.setBadgeText({ text: running.length ? `${found ? Math.floor((100 * done) / found) : 0}%` : '' });
}

/** Tells by a notification that an audit has come to its end. */
export async function announceFinished(db: AuditDatabase, auditId: string): Promise<void> {
  const audit = await db.audits.get(auditId);
  if (!audit) return;
  const stored = await browser.storage.local.get('locale');
  const locale = Locale.catch(browser.i18n.getUILanguage().startsWith('zh') ? 'zh-CN' : 'en').parse(stored.locale);
  const t = messagesFor(locale);
  await browser.notifications.create(auditId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png' as never),
    title: t(`common.notify.${audit.state === 'finished' ? 'finished' : 'ended'}`),
    message: t('common.notify.columns', { name: audit.name, columns: audit.progress.columnsFound }),
  });
}
