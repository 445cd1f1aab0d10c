import { describe, expect, it } from 'vitest';
import { decoded } from '../kit/describe-portal';
import { checkPortal } from '../province/self-check';
import { officePortal } from './office-portal';

checkPortal('office', officePortal, { columns: [40, 60] });

describe('the bureau', () => {
  const portal = officePortal('2026-11-20');
  const ask = async (method: string, path: string, body = ''): Promise<string> =>
    decoded(await portal.answer({ method, host: portal.host, path, headers: {}, body }));

  it('does not care for upper and lower case or sessions', async () => {
    const [one, other] = await Promise.all([
      ask('GET', '/List.asp?id=11'),
      ask('GET', '/list.ASP?ID=11&sessionid=0123456789abcdef'),
    ]);
    expect(one).toBe(other);
  });

  it('answers POST with further items and with further pages', async () => {
    const { rows } = JSON.parse(await ask('POST', '/Ajax/GetList.ashx', 'cid=37&page=5'));
    expect(rows).toHaveLength(9);
    expect(await ask('POST', '/List.asp?id=20', 'page=3')).toContain('第 3 页');
  });

  it('shows the newest of one column on its last page', async () => {
    const newest = portal.truth.columns.find(({ name }) => name === '双随机一公开')?.newest ?? '';
    expect(await ask('GET', '/List.asp?id=42')).not.toContain(`<span id="time">${newest}`);
    expect(await ask('GET', '/List.asp?id=42&page=3')).toContain(`<span id="time">${newest}`);
  });

  it('reports a raid in the words of hijacked pages', async () => {
    expect(await ask('GET', '/List.asp?id=11')).toContain('博彩平台');
  });
});
