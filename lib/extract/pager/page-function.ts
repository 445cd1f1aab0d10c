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
    return target ? join(target[1] ?? '', head[1] || head[2] || '', argument, text) : null;
  }
  return null;
}

function join(expression: string, parameter: string, argument: number, script: string): string | null {
  let address = '';
  const pattern =
    /\s*(?:'([^']*)'|"([^"]*)"|([A-Za-z_$][\w$]*)|(\d+)|\(\s*([A-Za-z_$][\w$]*)\s*([+-])\s*(\d+)\s*\))\s*(\+|,|\)|$)/y;
  while (pattern.lastIndex < expression.length) {
    const part = pattern.exec(expression);
    if (!part) return null;
    const [, single, double, word, number, inner, sign, offset, glue] = part;
    if (word !== undefined) {
      const value = word === parameter ? argument : literalOf(word, script);
      if (value === null) return null;
      address += value;
    } else if (inner !== undefined) {
      if (inner !== parameter) return null;
      address += sign === '+' ? argument + Number(offset) : argument - Number(offset);
    } else address += single ?? double ?? number ?? '';
    if (glue !== '+') break;
  }
  return address === '' ? null : address;
}
