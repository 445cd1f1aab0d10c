import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SampleAnswer, SamplePortal, SampleRequest } from './sample-portal';

/** A portal as the server needs it: hosts and answers; its truth is not asked for. */
export type Served = Pick<SamplePortal, 'host' | 'otherHosts' | 'answer'>;

interface SeenRequest {
  method: string;
  host: string;
  /** With the query. */
  path: string;
  /** Milliseconds since the epoch. */
  at: number;
}

export interface PortalServer {
  port: number;
  /** `127.0.0.1:PORT`. */
  address: string;
  /** Every request so far, in order of arrival. */
  requests: SeenRequest[];
  close(): Promise<void>;
}

/**
 * Serves portals on loopback under their own host names: the `Host` header (its port does not matter) chooses one, and a
 * name that none has answers 502 as a proxy would. Port 0, the default, takes a free one.
 */
export async function servePortals(
  portals: readonly Served[],
  { port = 0 }: { port?: number } = {},
): Promise<PortalServer> {
  const byHost = new Map(
    portals.flatMap((portal) => [portal.host, ...(portal.otherHosts ?? [])].map((host) => [host, portal])),
  );
  const requests: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    void serve(incoming, response, byHost, requests);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    address: `127.0.0.1:${bound}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  byHost: ReadonlyMap<string, Served>,
  requests: SeenRequest[],
): Promise<void> {
  const host = (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  // A proxy's request line holds the whole address.
  const path = (incoming.url ?? '/').replace(/^https?:\/\/[^/]*/i, '') || '/';
  const method = incoming.method ?? 'GET';
  requests.push({ method, host, path, at: Date.now() });
  const request = { method, host, path, headers: incoming.headers, body: await bodyOf(incoming) };
  const answer = await answerOf(byHost.get(host), request);
  if (answer.delayMs) await new Promise((waited) => setTimeout(waited, answer.delayMs));
  if (answer.hangUp) {
    incoming.socket.destroy();
    return;
  }
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': body.byteLength });
  response.end(method === 'HEAD' ? undefined : body);
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch {
    // The other side went away; there is nobody left to answer.
  }
  return Buffer.concat(chunks).toString();
}

async function answerOf(portal: Served | undefined, request: SampleRequest): Promise<SampleAnswer> {
  const plain = { 'content-type': 'text/plain; charset=utf-8' };
  if (!portal) return { status: 502, headers: plain, body: `no portal lives at ${request.host}\n` };
  return portal.answer(request);
}
