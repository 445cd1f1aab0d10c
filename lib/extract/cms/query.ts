/** Parameters of an address that stands in HTML or a script: `&amp;` and doubly escaped names made plain again. */
export function parametersOf(address: string): Map<string, string> {
  const query = address.replace(/&amp;/g, '&').split('?')[1] ?? '';
  const found = new Map<string, string>();
  for (const pair of query.split('&')) {
    const at = pair.indexOf('=');
    if (at > 0) found.set(pair.slice(0, at), decoded(pair.slice(at + 1)));
  }
  return found;
}

/** webname=%25E5%25AE%259A: escaped twice on its way through templates. */
function decoded(value: string): string {
  let text = value;
  for (let i = 0; i < 2 && /%[0-9A-F]{2}/i.test(text); i++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      return text;
    }
  }
  return text;
}
