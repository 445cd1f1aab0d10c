import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from './arguments';

const refusal = (...argv: string[]) => {
  try {
    return readArguments(argv);
  } catch (error) {
    return error instanceof UsageError ? error.key : error;
  }
};

describe('readArguments', () => {
  test('nothing given: the embedded portal, politely, by the defaults', () => {
    expect(readArguments([])).toMatchObject({
      help: false,
      url: null,
      out: 'audit-report',
      standard: null,
      politeness: true,
      cloaking: false,
      locale: 'zh-CN',
    });
  });

  test('an address without a scheme, a day, and hosts sent elsewhere', () => {
    const args = readArguments([
      'www.qingshi.gov.cn',
      '--now',
      '2024-03-01',
      '--resolve',
      'WWW.qingshi.gov.cn=127.0.0.1:8080',
      '--resolve',
      '*=[::1]:81',
    ]);
    expect(args.url).toBe('http://www.qingshi.gov.cn/');
    expect(args.now).toBe('2024-03-01T12:00:00+08:00');
    expect([...args.resolve]).toEqual([
      ['www.qingshi.gov.cn', '127.0.0.1:8080'],
      ['*', '[::1]:81'],
    ]);
  });

  test('help is asked for, long or short', () => {
    expect(readArguments(['--help']).help).toBe(true);
    expect(readArguments(['-h']).help).toBe(true);
  });

  test('what cannot be used is named', () => {
    expect(refusal('ftp://www.qingshi.gov.cn/')).toBe('cli.usage.address');
    expect(refusal('qingshi')).toBe('cli.usage.address');
    expect(refusal('a.gov.cn', 'b.gov.cn')).toBe('cli.usage.oneAddress');
    expect(refusal('--resolve', 'a.gov.cn=127.0.0.1')).toBe('cli.usage.resolve');
    expect(refusal('--level', 'village')).toBe('cli.usage.level');
    expect(refusal('--now', '2024-13-01')).toBe('cli.usage.now');
    expect(refusal('--locale', 'fr')).toBe('cli.usage.locale');
    expect(refusal('--fast')).toBe('cli.usage.unknown');
  });
});
