import '../../lib/oldest-browser';
import { hostCrawls } from '../../lib/audit/crawl-host.browser';
import { onMessage, send } from '../../lib/message-bus.browser';
import { AuditDatabase } from '../../lib/store/database';

const host = hostCrawls(new AuditDatabase(), {
  render: (request) => send('render', request),
  redirectTarget: async (url) => (await send('redirectTarget', { url })).target,
  networkError: async (url) => (await send('networkError', { url })).error,
  dress: async (url, guise) => (await send('dress', { url, guise })).dressed,
});

onMessage('crawlNow', () => {
  host.look();
  return {};
});
