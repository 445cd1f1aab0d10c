import { Tokenizer } from 'htmlparser2';

/**
 * Character references (`&nbsp;`, `&#20013;`) of a text or an attribute's value as the characters they stand for. The
 * parser leaves them as they are: looking for them in every text costs a third of its time, and few texts have one.
 */
export function decodeText(raw: string): string {
  if (!raw.includes('&')) return raw;
  // What looks like a tag is none here: a title may hold one.
  return raw
    .split('<')
    .map((part) => (part.includes('&') ? decoded(part, part, 'text') : part))
    .join('<');
}

/** A value ends a reference differently: ?a=1&copy=2 has none. */
export const decodeValue = (raw: string): string => {
  if (!raw.includes('&')) return raw;
  const quote = raw.includes('"') ? (raw.includes("'") ? '' : "'") : '"';
  return decoded(raw, `<a b=${quote}${raw}${quote}>`, 'value');
};

function decoded(raw: string, source: string, what: 'text' | 'value'): string {
  let text = '';
  const take = (start: number, end: number): void => {
    text += source.slice(start, end);
  };
  const takeEntity = (code: number): void => {
    text += String.fromCodePoint(code);
  };
  const inText = what === 'text';
  const tokenizer = new Tokenizer(
    {},
    {
      ontext: inText ? take : none,
      ontextentity: inText ? takeEntity : none,
      onattribdata: inText ? none : take,
      onattribentity: inText ? none : takeEntity,
      onattribend: none,
      onattribname: none,
      oncdata: none,
      onclosetag: none,
      oncomment: none,
      ondeclaration: none,
      onend: none,
      onopentagend: none,
      onopentagname: none,
      onprocessinginstruction: none,
      onselfclosingtag: none,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return text === '' ? raw : text;
}

const none = (): void => {};
