import { readFile } from './read-file';

/** A dedicated worker's scope; the browser's own types are the window's. */
interface Scope {
  onmessage: ((event: MessageEvent<{ bytes: Uint8Array; title: string }>) => void) | null;
  postMessage(message: unknown): void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = async ({ data }) => {
  scope.postMessage(await readFile(data.bytes, data.title));
};
