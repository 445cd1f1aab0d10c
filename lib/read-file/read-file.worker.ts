import { readFile } from './read-file';

/**
 * The answer goes through a port of its own: pdf.js, seeing that it runs in a worker, takes the worker's own messages for
 * its own and writes to them.
 */
globalThis.onmessage = async ({ data, ports }: MessageEvent<{ bytes: Uint8Array; title: string }>) => {
  ports[0]?.postMessage(await readFile(data.bytes, data.title));
};
