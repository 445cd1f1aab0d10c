import { browser } from 'wxt/browser';
import { send } from '../../lib/message-bus.browser';
import type { Reply } from '../../lib/messages';
import type { Audit, AuditSettings } from '../../lib/model/audit';
import { message } from '../../lib/model/evidence';
import { permissionOrigins } from '../start/permission-origins';

/**
 * Asks for the portal's own addresses, then starts the audit. Call it straight from a click: the browser only asks
 * within one, so nothing may be awaited before the request.
 */
export async function startAudit(url: string, settings: AuditSettings): Promise<Reply<'startAudit'>> {
  const granted = await browser.permissions.request({ origins: permissionOrigins(url) });
  if (!granted) {
    return { auditId: null, problem: message('errors.permissionDenied', { host: new URL(url).hostname }) };
  }
  return send('startAudit', { url, settings });
}

/** Gives back a withdrawn permission, then lets the audit go on. Call it straight from a click. */
export async function resumeAudit({ id, url }: Audit): Promise<{ granted: boolean }> {
  const granted = await browser.permissions.request({ origins: permissionOrigins(url) });
  if (granted) await send('resumeAudit', { auditId: id });
  return { granted };
}

export const pauseAudit = (auditId: string) => send('pauseAudit', { auditId });
export const stopAudit = (auditId: string) => send('stopAudit', { auditId });
export const deleteAudit = (auditId: string) => send('deleteAudit', { auditId });
export const changeSettings = (auditId: string, settings: AuditSettings) =>
  send('changeSettings', { auditId, settings });
