import type { Hiding } from '../../model/page-safety';

/** Cheap test of the many styles that hide nothing. */
export const MAY_HIDE = /none|hidden|collapse|clip|scale|[:(]\s*-|:\s*[0-2](?:px|;|$)|opacity|transparent|background/i;

/** -9999px, -999em, -150%: nobody moves by so much what is to be seen; not -10px, -2em */
const FAR = '-\\s*(?:\\d{4,}|[5-9]\\d\\d|[1-9]\\d\\d(?=em|rem|%))';
const OFF_SCREEN = new RegExp(
  `(?:^|;)\\s*(?:left|right|top|bottom|margin-left|margin-top|margin)\\s*:\\s*${FAR}|translate[xy3d]*\\(\\s*${FAR}`,
  'i',
);
const TEXT_INDENT = new RegExp(`text-indent\\s*:\\s*${FAR}`, 'i');
/** height:0, max-width:1px; not height:0.5em, line-height:1px of a separator alone */
const NO_SIZE = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px|em|%)?\s*(?:!|;|$)/i;
/** clip:rect(0,0,0,0), clip-path:inset(50%), transform:scale(0): nothing of it is left to be seen */
const CLIPPED =
  /clip\s*:\s*rect\(\s*(?:[01](?:px)?[\s,]+){3}[01](?:px)?\s*\)|clip-path\s*:\s*inset\(\s*(?:50|100)%|transform\s*:[^;]{0,80}scale\(\s*0(?:\.0\d*)?\s*[),]/i;
const ZERO_FONT = /font-size\s*:\s*[01](?:px|pt|em|%)?\s*(?:!|;|$)/i;
const TRANSPARENT = /opacity\s*:\s*0?(?:\.0\d*)?\s*(?:!|;|$)|(?:^|;)\s*color\s*:\s*transparent/i;
const COLOUR = /(?:^|;)\s*color\s*:\s*([#\w(),. ]+)/i;
const BEHIND = /background(?:-color)?\s*:\s*(#\w+|rgba?\([^)]*\)|[a-z]+)\s*(?:!|;|$)/i;

/** How a declaration block (`style="…"`) hides what it is for; `null` when it does not. */
export function hidingOf(style: string): Hiding | null {
  if (!MAY_HIDE.test(style)) return null;
  if (/display\s*:\s*none/i.test(style)) return 'display';
  if (/visibility\s*:\s*(?:hidden|collapse)/i.test(style)) return 'visibility';
  if (TEXT_INDENT.test(style)) return 'text-indent';
  if (OFF_SCREEN.test(style)) return 'off-screen';
  if (NO_SIZE.test(style) && /overflow(?:-[xy])?\s*:\s*hidden/i.test(style)) return 'zero-size';
  if (CLIPPED.test(style)) return 'zero-size';
  if (ZERO_FONT.test(style)) return 'zero-font';
  if (TRANSPARENT.test(style)) return 'transparent';
  const colour = plain(COLOUR.exec(style)?.[1]);
  return colour !== null && colour === plain(BEHIND.exec(style)?.[1]) ? 'background-colour' : null;
}

/** #FFF, #ffffff and white are one colour. */
function plain(colour: string | undefined): string | null {
  const bare = colour?.toLowerCase().replaceAll(' ', '');
  if (!bare) return null;
  if (bare === 'white') return '#ffffff';
  if (bare === 'black') return '#000000';
  return /^#[0-9a-f]{3}$/.test(bare) ? `#${[...bare.slice(1)].map((digit) => digit + digit).join('')}` : bare;
}

/** <marquee height="1" width="4" scrollamount="3000">; not one that shows a notice */
export function isSizelessMarquee({ height, width, scrollamount }: Record<string, string>): boolean {
  const small = (size: string | undefined): boolean => size !== undefined && Number.parseInt(size, 10) <= 10;
  return (
    (small(height) && small(width)) ||
    (Number.parseInt(scrollamount ?? '', 10) >= 500 && (small(height) || small(width)))
  );
}
