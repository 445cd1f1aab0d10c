/** What opens and closes cells and divs; scripts and comments are passed over. */
const TAG = /<!--[\s\S]*?-->|<script\b[\s\S]*?<\/script\s*>|<(\/?)(div|td|th|tr|table)\b[^>]*>/gi;
/** Cheap test before the source is walked through. */
const SUSPECT = /<\/div\s*>\s*<\/?t[dhr]\b/i;
/** What follows a cell's content. */
const CELL_ENDS = /\s*<\/?t[dhr]\b/iy;

/**
 * Takes out </div> at the end of a cell in which no div is open: <td><a>…</a></div></td>. Browsers pass over it, since a
 * div outside of the cell cannot be closed from within; htmlparser2 closes that div and all tables down to it.
 */
export function withoutStrayEndTags(html: string): string {
  if (!SUSPECT.test(html)) return html;
  /** Open divs of each open table (cells of a table begin anew), the page's own first. */
  const divs = [0];
  let kept = '';
  let at = 0;
  for (const { 0: tag, 1: slash, 2: name, index } of html.matchAll(TAG)) {
    if (name === undefined) continue;
    const top = divs.length - 1;
    const end = index + tag.length;
    switch (`${slash}${name.toLowerCase()}`) {
      case 'table':
        divs.push(0);
        break;
      case '/table':
        if (top > 0) divs.pop();
        break;
      case 'div':
        divs[top] = (divs[top] ?? 0) + 1;
        break;
      case '/div':
        CELL_ENDS.lastIndex = end;
        if (top > 0 && divs[top] === 0 && CELL_ENDS.test(html)) {
          kept += html.slice(at, index);
          at = end;
        } else divs[top] = Math.max(0, (divs[top] ?? 0) - 1);
        break;
      default:
        // A cell or row begins or ends: what is still open inside ends with it.
        if (top > 0) divs[top] = 0;
    }
  }
  return at === 0 ? html : kept + html.slice(at);
}
