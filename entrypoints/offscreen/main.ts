import { hostCrawls } from '../../lib/audit/crawl-host.browser';
import { onMessage, send } from '../../lib/message-bus.browser';
import { AuditDatabase } from '../../lib/store/database';

const host = hostCrawls(new AuditDatabase(), (request) => send('render', request));

onMessage('crawlNow', () => {
  host.look();
  return {};
});
