import { browser } from 'wxt/browser';
import { isGranted } from '../../lib/audit/origins';
import { message } from '../../lib/model/evidence';
import type { AuditDatabase } from '../../lib/store/database';

/** Match patterns of the hosts that the extension may read now. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Carries a change of permissions into the audits: one whose portal was withdrawn waits and says so; one that waited for
 * it goes on.
 */
export async function followPermissions(db: AuditDatabase): Promise<void> {
  const origins = await grantedOrigins();
  for (const audit of await db.audits.where('state').anyOf('running', 'waiting', 'paused').toArray()) {
    const granted = isGranted(audit.url, origins);
    const waits = audit.state === 'waiting' && audit.problem?.key === 'errors.permissionWithdrawn';
    if (!granted && audit.state === 'running') {
      const problem = message('errors.permissionWithdrawn', { host: audit.host });
      await db.audits.update(audit.id, { origins, state: 'waiting', problem });
    } else if (granted && waits) {
      await db.audits.update(audit.id, { origins, state: 'running', problem: null });
    } else {
      await db.audits.update(audit.id, { origins });
    }
  }
}
