import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  /** Paths with query, in the order they were asked for. */
  asked: string[];
  /** Most requests that were under way at once. */
  peak: number;
}

/** A server on loopback for one test; `answer` may leave the response open. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LocalServer> {
  let open = 0;
  const server = createServer((request, response) => {
    local.asked.push(request.url ?? '');
    local.peak = Math.max(local.peak, ++open);
    response.on('close', () => open--);
    answer(request, response);
  });
  const local: LocalServer = {
    origin: '',
    asked: [],
    peak: 0,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  local.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return local;
}
