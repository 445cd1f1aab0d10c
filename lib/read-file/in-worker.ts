import type { FileText } from './read-file';

/** A report of twenty pages takes a second on an old computer; what takes this long was made to. */
const MOST_MS = 30_000;

/**
 * {@link readFile} in a worker of its own, which is ended with the file or after half a minute: a hostile file costs its
 * reading, not the crawl. The readers, 2 MB of them, are loaded with the first file.
 */
export function readFileInWorker(bytes: Uint8Array, title: string): Promise<FileText> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-file.worker.ts', import.meta.url), { type: 'module' });
    const { port1, port2 } = new MessageChannel();
    const end = (text: FileText): void => {
      clearTimeout(timer);
      port1.close();
      worker.terminate();
      resolve(text);
    };
    const giveUp = (): void => end({ file: { format: 'other', outcome: 'unreadable', pages: null }, text: null });
    const timer = setTimeout(giveUp, MOST_MS);
    port1.onmessage = ({ data }: MessageEvent<FileText>) => end(data);
    worker.onerror = giveUp;
    worker.postMessage({ bytes, title }, [port2]);
  });
}
