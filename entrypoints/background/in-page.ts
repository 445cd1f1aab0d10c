// Functions that run inside an inspected page. Each must stand alone: the browser takes its source and nothing around it.

/**
 * Prepares a page that nobody looks at, in its own world, before its scripts run:
 * - counts what they wait for (requests, scripts they add, timers of up to ten seconds), so that a late list is waited for;
 * - tells them that the page is seen. In an inactive tab `document.hidden` is true, animation frames do not come and
 *   nothing intersects the view: a list that waits for any of these would be missing for no fault of the portal.
 * Does nothing the second time.
 */
export function watchPage(): void {
  const page = window as unknown as { __auditPending?: number };
  if (page.__auditPending !== undefined) return;
  page.__auditPending = 0;
  const begin = () => {
    page.__auditPending = (page.__auditPending ?? 0) + 1;
  };
  const delay = window.setTimeout.bind(window);
  const end = () => {
    // A task later: the page's own handlers come first and may change the page or ask again.
    delay(() => {
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
  // JSONP: `<script src="…?callback=…">` put in by a script.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLScriptElement) || !node.src || document.readyState === 'loading') continue;
        begin();
        node.addEventListener('load', end);
        node.addEventListener('error', end);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  // Timers set by a timer are clocks and slide shows that go on for ever: only the first two rounds are waited for.
  let round = 0;
  const later = (handler: TimerHandler, ms?: number, ...args: unknown[]): number => {
    if (typeof handler !== 'function' || !ms || ms < 100 || ms > 10_000 || round > 1)
      return delay(handler, ms, ...args);
    const at = round + 1;
    begin();
    return delay(() => {
      round = at;
      try {
        handler(...args);
      } finally {
        round = 0;
        end();
      }
    }, ms);
  };
  window.setTimeout = later as typeof window.setTimeout;

  Object.defineProperty(document, 'hidden', { configurable: true, get: () => false });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' });
  window.requestAnimationFrame = (callback) => delay(() => callback(performance.now()), 16);
  window.cancelAnimationFrame = (handle) => window.clearTimeout(handle);
  const Native = window.IntersectionObserver;
  if (Native) {
    window.IntersectionObserver = class extends Native {
      readonly #tell: IntersectionObserverCallback;
      constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(tell, options);
        this.#tell = tell;
      }
      override observe(target: Element): void {
        super.observe(target);
        const box = target.getBoundingClientRect();
        const entry = {
          target,
          time: performance.now(),
          isIntersecting: true,
          intersectionRatio: 1,
          boundingClientRect: box,
          intersectionRect: box,
          rootBounds: null,
        };
        delay(() => this.#tell([entry as IntersectionObserverEntry], this), 0);
      }
    };
  }
}

export interface PageState {
  complete: boolean;
  /** Requests, added scripts and timers of its scripts under way. */
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
  return {
    complete: document.readyState === 'complete',
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
    ].join('|'),
  };
}

/** Scrolls to the end, as a reader would who looks for more. */
export function scrollToEnd(): void {
  window.scrollTo(0, document.documentElement.scrollHeight);
  window.dispatchEvent(new Event('scroll'));
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
