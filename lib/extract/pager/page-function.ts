import { literalOf } from './arguments';

/**
 * The address that an inline function writes for a page number, without running it:
 * function goPage(n){ location.href = "list.jsp?id=5&cur_page=" + n; } gives list.jsp?id=5&cur_page=2 for 2.
 * `null` when the function is elsewhere or does anything but join literals, its argument and plain variables.
 */
export function addressByFunction(scripts: readonly { text: string }[], name: string, argument: number): string | null {
  for (const { text } of scripts) {
    const head = new RegExp(
      `(?:function\\s+${name}\\s*\\(\\s*(\\w*)|\\b${name}\\s*=\\s*function\\s*\\(\\s*(\\w*))[^)]*\\)\\s*\\{`,
    ).exec(text);
    if (!head) continue;
    const body = text.slice(head.index + head[0].length, head.index + head[0].length + 1500);
    const target = /(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\(|window\.open\()\s*([^;\n}]+)/.exec(body);
    if (!target) return null;
    const parameter = head[1] || head[2] || '';
    return joinedLiterals(target[1] ?? '', text, (word) => (word === parameter ? argument : null));
  }
  return null;
}

/**
 * The text that an expression joins from literals and plain variables, up to its first comma or bracket: "a?id=" + id +
 * "&p=" + (n - 1). `known` answers for names that the script sets elsewhere; `null` when any part stays unknown.
 */
export function joinedLiterals(
  expression: string,
  script: string,
  known: (word: string) => string | number | null,
): string | null {
  let text = '';
  const pattern =
    /\s*(?:'([^']*)'|"([^"]*)"|`([^`$]*)`|([A-Za-z_$][\w$]*)|(\d+)|\(\s*([A-Za-z_$][\w$]*)\s*([+-])\s*(\d+)\s*\))\s*(\+|,|\)|;|\}|$)/y;
  while (pattern.lastIndex < expression.length) {
    const part = pattern.exec(expression);
    if (!part) return null;
    const [, single, double, tick, word, number, inner, sign, offset, glue] = part;
    if (word !== undefined || inner !== undefined) {
      const name = word ?? inner ?? '';
      const value = known(name) ?? literalOf(name, script);
      if (value === null) return null;
      const shift = offset === undefined ? 0 : Number(offset) * (sign === '-' ? -1 : 1);
      text += shift === 0 ? value : Number(value) + shift;
    } else text += single ?? double ?? tick ?? number ?? '';
    if (glue !== '+') break;
  }
  return text === '' ? null : text;
}
