import { describe, expect, test } from 'vitest';
import { isGranted } from '../../lib/audit/origins';
import { permissionOrigins, portalDomain } from './permission-origins';

describe('permission origins', () => {
  test('cover the portal, its twin without www and its sister hosts, and nothing else', () => {
    const origins = permissionOrigins('http://www.example.gov.cn/index.html');
    for (const url of [
      'http://www.example.gov.cn/',
      'https://www.example.gov.cn/a',
      'https://example.gov.cn/',
      'http://zwgk.example.gov.cn:8080/',
    ]) {
      expect([url, isGranted(url, origins)]).toEqual([url, true]);
    }
    for (const url of ['http://www.other.gov.cn/', 'http://badexample.gov.cn/', 'https://www.gov.cn/']) {
      expect([url, isGranted(url, origins)]).toEqual([url, false]);
    }
  });

  test('never widen to a public suffix', () => {
    expect(permissionOrigins('http://www.gov.cn/')).toEqual(['http://*.www.gov.cn/*', 'https://*.www.gov.cn/*']);
    expect(permissionOrigins('http://gov.cn/')).toEqual(['http://gov.cn/*', 'https://gov.cn/*']);
  });

  test('an address in numbers stands for itself', () => {
    expect(permissionOrigins('http://192.168.1.5:8080/x')).toEqual(['http://192.168.1.5/*', 'https://192.168.1.5/*']);
    expect(portalDomain('http://192.168.1.5:8080/x')).toBe('192.168.1.5');
  });
});
