import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { temporaryFolder } from './temporary-folder';

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  /** Host (or `*`) to `address:port`. */
  resolve: Map<string, string>;
  /** Profile folder; a new one, gone with this process, when absent. */
  profile?: string;
  locale?: string;
}

/** Chromium's way of sending host names elsewhere, as curl's --resolve does; loopback stays itself. */
const resolverRules = (resolve: Map<string, string>): string[] =>
  resolve.size
    ? [`--host-resolver-rules=${[...resolve].map(([host, address]) => `MAP ${host} ${address}`).join(', ')}`]
    : [];

/** Starts Chromium with the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserContext> {
  const profile = options.profile ?? temporaryFolder('profile');
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH,
    headless: false,
    locale: options.locale,
    // Where the shell has no UTF-8 locale, Chromium saves every file with a Chinese name as "download".
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      '--headless=new',
      // Chromium refuses to sandbox for root, as in containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Rendering happens in inactive tabs; here nobody is there to be disturbed by their timers.
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...resolverRules(options.resolve),
    ],
  });
}

/** The id Chromium gave the extension, known once its service worker runs. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  return new URL(worker.url()).host;
}

/** Opens one of the extension's pages in a tab. */
export async function openExtensionPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/${path}`);
  return page;
}
