import { describe, expect, it } from 'vitest';
import { blankSnapshot } from './blank-snapshot';
import { disguiseBy } from './disguise';

describe('a disguise', () => {
  const snapshot = blankSnapshot('http://www.example.gov.cn/', 'fetch', new Date('2026-03-02T00:00:00Z'));

  it('is put on and taken off around each look, one look after the other', async () => {
    const steps: string[] = [];
    const disguise = disguiseBy(async (url, guise) => {
      steps.push(`${guise} ${url}`);
      return true;
    });
    const look = (name: string) => async () => {
      steps.push(name);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return snapshot;
    };
    await Promise.all([disguise('robot', 'a', look('first')), disguise('referred', 'b', look('second'))]);
    expect(steps).toEqual(['robot a', 'first', 'null a', 'referred b', 'second', 'null b']);
  });

  it('is taken off when a look fails, and the next look is taken', async () => {
    const steps: unknown[] = [];
    const disguise = disguiseBy(async (_, guise) => steps.push(guise) > 0);
    await expect(
      disguise('robot', 'a', async () => {
        throw new Error('gone');
      }),
    ).rejects.toThrow('gone');
    expect(await disguise('referred', 'a', async () => snapshot)).toBe(snapshot);
    expect(steps).toEqual(['robot', null, 'referred', null]);
  });

  it('that cannot be put on takes no look', async () => {
    let looks = 0;
    const look = async () => {
      looks++;
      return snapshot;
    };
    expect(await disguiseBy(async () => false)('robot', 'a', look)).toBeNull();
    expect(
      await disguiseBy(async () => {
        throw new Error('nobody there');
      })('robot', 'a', look),
    ).toBeNull();
    expect(looks).toBe(0);
  });
});
