/** An answer's JSON, bare or as callback({…}); `undefined` when it is none. */
export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body.trim().replace(/^[\w$.]+\(([\s\S]*)\);?$/, '$1'));
  } catch {
    return undefined;
  }
}
