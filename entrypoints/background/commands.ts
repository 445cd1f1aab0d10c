import { isGranted } from '../../lib/audit/origins';
import type { Reply, Request } from '../../lib/messages';
import type { Audit, AuditState } from '../../lib/model/audit';
import { noColumns } from '../../lib/model/column';
import { message } from '../../lib/model/evidence';
import { isQuotaError } from '../../lib/model/quota-error';
import { removeAnswer, saveAnswer } from '../../lib/store/answers';
import { deleteAudit } from '../../lib/store/audits';
import type { AuditDatabase } from '../../lib/store/database';
import { grantedOrigins } from './granted-origins';

type Outcome = Reply<'startAudit'>;

/** What people do to audits. Each writes the database first; the crawl host then follows what stands there. */
export function auditCommands(db: AuditDatabase, wake: () => Promise<void>) {
  const move = async (auditId: string, state: AuditState): Promise<Record<string, never>> => {
    await db.audits.update(auditId, { state, problem: null });
    await wake();
    return {};
  };
  return {
    start: async ({ url, settings }: Request<'startAudit'>): Promise<Outcome> => {
      const address = webAddress(url);
      if (!address) return refused('errors.notAnAddress', { url });
      const origins = await grantedOrigins();
      if (!isGranted(address.href, origins)) {
        return refused('errors.permissionDenied', { host: address.hostname });
      }
      const audit: Audit = {
        id: crypto.randomUUID(),
        url: address.href,
        host: address.host,
        name: address.host,
        state: 'running',
        problem: null,
        settings,
        origins,
        startedAt: new Date().toISOString(),
        finishedAt: null,
        progress: {
          columnsFound: 0,
          columnsDone: 0,
          requests: 0,
          byVerdict: noColumns(),
          current: null,
          rate: 0,
          secondsLeft: null,
        },
        log: settings.respectRobots ? [] : [robotsOverridden()],
      };
      try {
        await db.audits.add(audit);
      } catch (error) {
        if (isQuotaError(error)) return refused('errors.quotaFull');
        throw error;
      }
      await wake();
      return { auditId: audit.id, problem: null };
    },
    pause: ({ auditId }: Request<'pauseAudit'>) => move(auditId, 'paused'),
    resume: async ({ auditId }: Request<'resumeAudit'>) => {
      await db.audits.update(auditId, { origins: await grantedOrigins(), finishedAt: null });
      return move(auditId, 'running');
    },
    stop: async ({ auditId }: Request<'stopAudit'>) => {
      await db.audits.update(auditId, { finishedAt: new Date().toISOString() });
      return move(auditId, 'stopped');
    },
    change: async ({ auditId, settings }: Request<'changeSettings'>) => {
      await db.audits.where({ id: auditId }).modify((audit) => {
        if (audit.settings.respectRobots && !settings.respectRobots) audit.log.push(robotsOverridden());
        audit.settings = settings;
      });
      await wake();
      return {};
    },
    saveAnswer: async ({ auditId, answer }: Request<'saveAnswer'>) => {
      await saveAnswer(db, auditId, answer);
      return {};
    },
    removeAnswer: async ({ auditId, ruleId }: Request<'removeAnswer'>) => {
      await removeAnswer(db, auditId, ruleId);
      return {};
    },
    chooseWeights: async ({ auditId, weights }: Request<'chooseWeights'>) => {
      await db.audits.where({ id: auditId }).modify((audit) => {
        audit.settings.weights = weights;
      });
      return {};
    },
    saveProfile: async ({ profile }: Request<'saveProfile'>) => {
      await db.profiles.put(profile);
      return {};
    },
    deleteProfile: async ({ id }: Request<'deleteProfile'>) => {
      await db.profiles.delete(id);
      return {};
    },
    remove: async ({ auditId }: Request<'deleteAudit'>) => {
      await db.audits.update(auditId, { state: 'stopped' });
      await wake();
      await deleteAudit(db, auditId);
      return {};
    },
  };
}

/** Readers of the report must know that robots.txt was set aside, and when. */
const robotsOverridden = (): Audit['log'][number] => ({
  at: new Date().toISOString(),
  message: message('errors.robotsOverridden'),
});

const refused = (key: string, params = {}): Outcome => ({ auditId: null, problem: message(key, params) });

function webAddress(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.hostname ? url : undefined;
  } catch {
    return undefined;
  }
}
