/** Text of a file that an office program wrote: UTF-8, or GB18030 as Excel in Chinese writes CSV. */
export function officeText(bytes: ArrayBuffer | Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
