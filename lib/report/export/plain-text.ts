/**
 * A portal's words as a document may hold them: characters that XML and HTML forbid (NUL, half a surrogate pair) would
 * make the file unreadable, and direction marks can make an address read as another one. Each leaves a `\ufffd`.
 */
export const plainText = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu,
    '\ufffd',
  );

/** Whether an address may be made a live link: a web page, and nothing that a click would run. */
export const opensPage = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);
