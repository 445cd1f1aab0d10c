/** What is known of elements of one name. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** Has no content and no end tag: `<br>`. */
  readonly isVoid: boolean;
  /** Names of open elements that end where one of this name begins: `<li>` ends the `<li>` before it. */
  readonly ends: ReadonlySet<string> | null;
  /** Its content is text up to its own end tag, whatever looks like a tag. */
  readonly endOfText: RegExp | null;
  /** `true` where `<path/>` closes itself inside, `false` where it does not again, `null` for what changes nothing. */
  readonly foreign: boolean | null;
  /** Begins a new line of text. */
  readonly isBlock: boolean;
  /** Nobody sees its content as text of the page. */
  readonly isUnseen: boolean;
  /** Readers ask for all of them: see `elementsNamed`. */
  readonly listed: ListedName | null;
  /** How many of it are open, by the scan that counted them. */
  scan: number;
  open: number;
}

const words = (list: string): Set<string> => new Set(list.split(' '));

// The rules of htmlparser2, by which pages were read before: as browsers do, but for a few.
const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const FORM = words('input option optgroup select button datalist textarea');
const PARAGRAPH = words('p');
const ENDS = new Map<string, ReadonlySet<string>>([
  ['tr', words('tr th td')],
  ['th', words('th')],
  ['td', words('thead th td')],
  ['body', words('head link script')],
  ['li', words('li')],
  ['option', words('option')],
  ['optgroup', words('optgroup option')],
]);
for (const name of words('select input output button datalist textarea')) ENDS.set(name, FORM);
for (const name of words('dd dt')) ENDS.set(name, words('dd dt'));
for (const name of words('rt rp')) ENDS.set(name, words('rt rp'));
for (const name of words('tbody tfoot')) ENDS.set(name, words('thead tbody'));
for (const name of words(
  'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
))
  ENDS.set(name, PARAGRAPH);
const FOREIGN = words('math svg');
const WITHIN_FOREIGN = words('mi mo mn ms mtext annotation-xml foreignobject desc title');
const TEXT_ONLY = words('script style title textarea xmp');

const UNSEEN = words('script style noscript template textarea select object svg title');
/** All others, made-up ones (`<ucaptitle>`) too, run on in their line. */
const BLOCKS = words(
  'address article aside blockquote body caption center col dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul',
);

/** Elements that readers look for by their names. */
const LISTED = ['table', 'form', 'input', 'iframe', 'frame', 'embed', 'marquee'] as const;
export type ListedName = (typeof LISTED)[number];

/** Names as pages write them come again and again; of made-up ones there is no end. */
const MOST = 2_000;
const tags = new Map<string, Tag>();

/** The tag of a name as written: DIV and div are one. */
export function tagOf(written: string): Tag {
  const known = tags.get(written);
  if (known !== undefined) return known;
  if (tags.size >= MOST) tags.clear();
  const name = written.toLowerCase();
  const tag = name === written ? tagNamed(name) : tagOf(name);
  tags.set(written, tag);
  return tag;
}

const tagNamed = (name: string): Tag => ({
  name,
  isVoid: VOID.has(name),
  ends: ENDS.get(name) ?? null,
  endOfText: TEXT_ONLY.has(name) ? new RegExp(`</${name}[ \\t\\n\\f\\r>]`, 'gi') : null,
  foreign: FOREIGN.has(name) ? true : WITHIN_FOREIGN.has(name) ? false : null,
  isBlock: BLOCKS.has(name),
  isUnseen: UNSEEN.has(name),
  listed: LISTED.find((one) => one === name) ?? null,
  scan: 0,
  open: 0,
});
