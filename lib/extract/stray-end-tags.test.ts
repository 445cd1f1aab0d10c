import { describe, expect, it } from 'vitest';
import { withoutStrayEndTags } from './stray-end-tags';

describe('withoutStrayEndTags', () => {
  it.each([
    ['<div><table><tr><td>a</div></td></tr></table></div>', '<div><table><tr><td>a</td></tr></table></div>'],
    [
      '<div><table><tr><td><div>a</div></div></td></tr></table></div>',
      '<div><table><tr><td><div>a</div></td></tr></table></div>',
    ],
    [
      '<div><table><tr><td><table><tr><td>a</div><td>b</table></td></tr></table></div>',
      '<div><table><tr><td><table><tr><td>a<td>b</table></td></tr></table></div>',
    ],
  ])('takes %s for %s', (given, expected) => {
    expect(withoutStrayEndTags(given)).toBe(expected);
  });

  it.each([
    '<div><table><tr><td><div>a</div></td></tr></table></div>',
    '<div><td>no table around</div></td>',
    '<table><tr><td><script>var a = "<td></div></td>";</script><!-- <td></div></td> --></td></tr></table>',
    '<div><table><tr><td>never closed</div><p>footer</p>',
  ])('leaves %s', (given) => {
    expect(withoutStrayEndTags(given)).toBe(given);
  });
});
