import '../../lib/oldest-browser';
import { hostCrawls } from '../../lib/audit/crawl-host.browser';
import { onMessage, send } from '../../lib/message-bus.browser';
import { AuditDatabase } from '../../lib/store/database';

const host = hostCrawls(new AuditDatabase(), {
  render: (request) => send('render', request),
  redirectTarget: async (url) => (await send('redirectTarget', { url })).target,
});

onMessage('crawlNow', () => {
  host.look();
  return {};
});
