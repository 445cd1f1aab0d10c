import type { Instant } from '../../lib/model/day';
import type { Locale } from '../../lib/model/locale';

/** An instant as people in China read a clock: `2024-03-01 09:30`. */
export function formatInstant(instant: Instant): string {
  const china = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return `${china.slice(0, 10)} ${china.slice(11, 16)}`;
}

export const formatNumber = (value: number, locale: Locale, digits = 0): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value);

/** A number of bytes with the unit that fits: `12.3 MB`. */
export function formatBytes(bytes: number, locale: Locale): string {
  const units = ['B', 'KB', 'MB', 'GB'] as const;
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${formatNumber(value, locale, unit === 0 ? 0 : 1)} ${units[unit]}`;
}
