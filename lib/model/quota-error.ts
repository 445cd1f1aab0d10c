/** Whether an exception, or one that it wraps (Dexie keeps the cause in `inner`), says that the disk quota is used up. */
export function isQuotaError(error: unknown): boolean {
  for (let at = error, depth = 0; at && typeof at === 'object' && depth < 5; depth++) {
    if ('name' in at && at.name === 'QuotaExceededError') return true;
    at = 'inner' in at && at.inner ? at.inner : 'cause' in at ? at.cause : null;
  }
  return false;
}
