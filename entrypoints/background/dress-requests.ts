import { browser } from 'wxt/browser';
import { GUISE_HEADERS, type Guise } from '../../lib/crawl/disguise';

/** There is one look in disguise at a time. */
const RULE = 1;
/** Signs that filters of the browser read as their own: *, ^, | */
const UNFIT = /[*^|]/;

/**
 * Puts the headers of a guise on the extension's own requests for one address, or takes them off. Requests of the user's
 * tabs keep theirs. Answers whether this browser could.
 */
export async function dressRequests(url: string, guise: Guise | null): Promise<boolean> {
  const rules = browser.declarativeNetRequest;
  if (!rules?.updateSessionRules || (guise !== null && UNFIT.test(url))) return false;
  await rules.updateSessionRules({ removeRuleIds: [RULE], addRules: guise === null ? [] : [ruleOf(url, guise)] });
  return true;
}

const ruleOf = (url: string, guise: Guise): Browser.declarativeNetRequest.Rule => ({
  id: RULE,
  action: {
    type: 'modifyHeaders',
    requestHeaders: Object.entries(GUISE_HEADERS[guise]).map(([header, value]) => ({
      header,
      operation: 'set',
      value,
    })),
  },
  condition: {
    urlFilter: `|${url}|`,
    initiatorDomains: [new URL(browser.runtime.getURL('/')).host],
    resourceTypes: ['xmlhttprequest'],
  },
});
