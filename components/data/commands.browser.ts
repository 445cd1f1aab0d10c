import { browser } from 'wxt/browser';
import { send } from '../../lib/message-bus.browser';
import type { Answer } from '../../lib/model/answer';
import type { Audit, AuditSettings } from '../../lib/model/audit';
import { message } from '../../lib/model/evidence';
import type { Profile } from '../../lib/model/profile';
import type { WeightTable } from '../../lib/model/weight-table';
import { permissionOrigins } from '../start/permission-origins';
import { Refused } from './use-command';

/**
 * Asks for the portal's own addresses, then starts the audit and gives its id. Call it straight from a click: the browser
 * only asks within one, so nothing may be awaited before the request.
 * @throws Refused when the permission is denied or the audit cannot start
 */
export async function startAudit(url: string, settings: AuditSettings): Promise<string> {
  const granted = await browser.permissions.request({ origins: permissionOrigins(url) });
  if (!granted) throw new Refused(message('errors.permissionDenied', { host: new URL(url).hostname }));
  const { auditId, problem } = await send('startAudit', { url, settings });
  if (!auditId) throw new Refused(problem ?? message('errors.unexpected', { detail: '' }));
  return auditId;
}

/**
 * Gives back a withdrawn permission where it is missing, then lets the audit go on. Call it straight from a click.
 * @throws Refused when the permission is still denied
 */
export async function resumeAudit({ id, url, host }: Audit): Promise<void> {
  const granted = await browser.permissions.request({ origins: permissionOrigins(url) });
  if (!granted) throw new Refused(message('errors.permissionStillDenied', { host }));
  await send('resumeAudit', { auditId: id });
}

export const pauseAudit = (auditId: string) => send('pauseAudit', { auditId });
export const stopAudit = (auditId: string) => send('stopAudit', { auditId });
export const saveProfile = (profile: Profile) => send('saveProfile', { profile });
export const deleteProfile = (id: string) => send('deleteProfile', { id });
export const deleteAudit = (auditId: string) => send('deleteAudit', { auditId });
export const changeSettings = (auditId: string, settings: AuditSettings) =>
  send('changeSettings', { auditId, settings });
export const saveAnswer = (auditId: string, answer: Answer) => send('saveAnswer', { auditId, answer });
export const removeAnswer = (auditId: string, ruleId: string) => send('removeAnswer', { auditId, ruleId });
export const chooseWeights = (auditId: string, weights: WeightTable | null) =>
  send('chooseWeights', { auditId, weights });
