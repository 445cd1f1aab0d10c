// Functions that run inside an inspected page. Each must stand alone: the browser takes its source and nothing around it.

/** Counts requests of the page's scripts that are under way. Runs in the page's own world. */
export function watchRequests(): void {
  const page = window as unknown as { __auditPending?: number };
  if (page.__auditPending !== undefined) return;
  page.__auditPending = 0;
  const begin = () => {
    page.__auditPending = (page.__auditPending ?? 0) + 1;
  };
  const end = () => {
    // A task later: the page's own handlers come first and may change the page or ask again.
    setTimeout(() => {
      page.__auditPending = Math.max(0, (page.__auditPending ?? 1) - 1);
    }, 0);
  };
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...args) {
    begin();
    this.addEventListener('loadend', end);
    return send.apply(this, args);
  };
  const ask = window.fetch;
  window.fetch = (...args) => {
    begin();
    const answer = ask(...args);
    answer.then(end, end);
    return answer;
  };
}

export interface PageState {
  complete: boolean;
  /** Requests of its scripts under way. */
  pending: number;
  scripts: boolean;
  /** Changes when the page does. */
  signature: string;
  /** When its navigation began, milliseconds since 1970. */
  bornAt: number;
}

/** How far the page is. */
export function pageState(): PageState {
  const page = window as unknown as { __auditPending?: number };
  const frames = [...document.querySelectorAll('iframe')].map((frame) => {
    try {
      return frame.contentDocument?.readyState === 'complete' ? frame.contentDocument.all.length : 'loading';
    } catch {
      return 'foreign';
    }
  });
  return {
    complete: document.readyState === 'complete' && !frames.includes('loading'),
    pending: page.__auditPending ?? 0,
    scripts: document.scripts.length > 0,
    bornAt: performance.timeOrigin,
    signature: [
      performance.timeOrigin,
      location.href,
      document.readyState,
      document.all.length,
      document.body?.textContent?.length ?? 0,
      performance.getEntriesByType('resource').length,
      frames.join(),
    ].join('|'),
  };
}

/** The document as it stands now. */
export function readPage(): { url: string; status: number | null; html: string } {
  const navigation = performance.getEntriesByType('navigation')[0] as
    | (PerformanceNavigationTiming & { responseStatus?: number })
    | undefined;
  return {
    url: location.href,
    // Chromium 109 and Firefox 110 tell the status; 0 means that they do not for this page.
    status: navigation?.responseStatus || null,
    html: document.documentElement.outerHTML,
  };
}
