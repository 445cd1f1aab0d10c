import { browser } from 'wxt/browser';
import { type MessageName, messages, type Reply, type Request, type Sender } from './messages';

interface Envelope {
  portalAudit: MessageName;
  request: unknown;
}

type Answer = { reply: unknown } | { failure: string };

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Envelope).portalAudit === 'string' &&
  (value as Envelope).portalAudit in messages;

const pages: Record<string, Sender> = {
  '/offscreen.html': 'offscreen',
  '/sidepanel.html': 'sidepanel',
  '/workbench.html': 'workbench',
};

/** Which of our contexts a message comes from, by the address the browser vouches for; `undefined` for anything else. */
function senderOf(sender: { id?: string; url?: string; origin?: string }): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  // Chromium gives a service worker's messages its script's address, Firefox an event page's its generated page.
  if (!sender.url) return 'background';
  const own = new URL(browser.runtime.getURL('/' as never));
  const from = new URL(sender.url);
  if (from.origin !== own.origin) return undefined;
  return pages[from.pathname] ?? (/background/.test(from.pathname) ? 'background' : undefined);
}

/**
 * Sends a command to the context that handles it and gives its reply.
 * @throws Error when nobody handles it, when the request does not fit its schema, or with the handler's own words.
 */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const envelope: Envelope = { portalAudit: name, request: messages[name].request.parse(request) };
  const answer: Answer | undefined = await browser.runtime.sendMessage(envelope);
  if (!answer) throw new Error(`nobody answers "${name}"`);
  if ('failure' in answer) throw new Error(answer.failure);
  return messages[name].reply.parse(answer.reply) as Reply<N>;
}

/** Handles a command in this context. Register before any await: a waking worker is handed its message at once. */
export function onMessage<N extends MessageName>(
  name: N,
  handle: (request: Request<N>) => Promise<Reply<N>> | Reply<N>,
): void {
  browser.runtime.onMessage.addListener((value: unknown, sender, respond: (answer: Answer) => void) => {
    if (!isEnvelope(value) || value.portalAudit !== name) return undefined;
    const from = senderOf(sender);
    if (!from || !(messages[name].from as readonly Sender[]).includes(from)) return undefined;
    const request = messages[name].request.safeParse(value.request);
    if (!request.success) {
      respond({ failure: request.error.message });
      return undefined;
    }
    Promise.resolve(handle(request.data as Request<N>)).then(
      (reply) => respond({ reply }),
      (error: unknown) => respond({ failure: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  });
}
