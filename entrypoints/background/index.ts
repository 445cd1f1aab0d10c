import '../../lib/oldest-browser';
import { browser } from 'wxt/browser';
import { hostCrawls } from '../../lib/audit/crawl-host.browser';
import { onMessage } from '../../lib/message-bus.browser';
import { runningAudits } from '../../lib/store/audits';
import { AuditDatabase } from '../../lib/store/database';
import { announceFinished, showBadge } from './announce';
import { auditCommands } from './commands';
import { closeCrawlHost, wakeCrawlHost } from './crawl-host';
import { dressRequests } from './dress-requests';
import { followPermissions } from './granted-origins';
import { watchNetworkErrors } from './network-errors';
import { openPanelOnClick } from './panel';
import { watchRedirects } from './redirects';
import { renderInTab } from './render-tab';
import { closeIdleTabs, closeOrphanTabs } from './render-tabs';
import { unwatchHosts } from './watched-hosts';

const WATCHDOG = 'watchdog';

export default defineBackground({
  type: 'module',
  main() {
    const db = new AuditDatabase();
    const redirectOf = watchRedirects();
    const errorOf = watchNetworkErrors();
    // Firefox has no offscreen document; its event page crawls itself.
    const local = import.meta.env.FIREFOX
      ? hostCrawls(db, {
          render: renderInTab,
          redirectTarget: async (url) => redirectOf(url),
          networkError: async (url) => errorOf(url),
          dress: dressRequests,
        })
      : undefined;
    const wake = async () => {
      if (local) local.look();
      else await wakeCrawlHost();
      await watch();
    };
    const commands = auditCommands(db, wake);

    onMessage('startAudit', commands.start);
    onMessage('pauseAudit', commands.pause);
    onMessage('resumeAudit', commands.resume);
    onMessage('stopAudit', commands.stop);
    onMessage('changeSettings', commands.change);
    onMessage('saveAnswer', commands.saveAnswer);
    onMessage('removeAnswer', commands.removeAnswer);
    onMessage('chooseWeights', commands.chooseWeights);
    onMessage('saveProfile', commands.saveProfile);
    onMessage('deleteProfile', commands.deleteProfile);
    onMessage('deleteAudit', commands.remove);
    onMessage('render', renderInTab);
    onMessage('redirectTarget', ({ url }) => ({ target: redirectOf(url) }));
    onMessage('networkError', ({ url }) => ({ error: errorOf(url) }));
    onMessage('dress', async ({ url, guise }) => ({ dressed: await dressRequests(url, guise) }));
    onMessage('auditEnded', async ({ auditId }) => {
      await announceFinished(db, auditId);
      await watch();
      return {};
    });

    openPanelOnClick();

    // The alarm outlives worker, offscreen document and browser: whatever died is started again by the next one.
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === WATCHDOG) void wakeIfNeeded();
    });
    browser.runtime.onStartup.addListener(() => void wakeIfNeeded());
    browser.permissions.onRemoved.addListener(() => void followPermissions(db).then(wake));
    browser.permissions.onAdded.addListener(() => void followPermissions(db).then(wake));

    async function wakeIfNeeded(): Promise<void> {
      if ((await runningAudits(db)).length) await wake();
      else await watch();
    }

    /** Keeps the alarm while something runs, and tidies up when nothing does. */
    async function watch(): Promise<void> {
      const running = await runningAudits(db);
      await showBadge(running);
      if (running.length) {
        await browser.alarms.create(WATCHDOG, { periodInMinutes: 0.5 });
        return;
      }
      await browser.alarms.clear(WATCHDOG);
      await closeIdleTabs();
      // Whatever a context that died in the middle of a look has left on.
      await dressRequests('', null);
      await unwatchHosts();
      await closeCrawlHost();
    }

    void closeOrphanTabs().then(wakeIfNeeded);
  },
});
