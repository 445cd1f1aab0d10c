import { sleep } from './sleep';

/** A message to the extension's background and back takes a few milliseconds, with its start a few hundred. */
const TELL_MS = 2_000;

/**
 * What the context that knows says, `null` when it does not in time: it may have died; a look must not hang on it, nor be
 * taken for a slow page.
 * @throws the reason of `signal`, when it is aborted meanwhile
 */
export async function told<T>(asked: Promise<T | null>, signal: AbortSignal): Promise<T | null> {
  const answered = new AbortController();
  const end = () => answered.abort(signal.reason);
  signal.addEventListener('abort', end);
  const unknown = sleep(TELL_MS, answered.signal).then(
    () => null,
    () => null,
  );
  const answer = await Promise.race([asked.catch(() => null), unknown]);
  signal.removeEventListener('abort', end);
  answered.abort();
  signal.throwIfAborted();
  return answer;
}
