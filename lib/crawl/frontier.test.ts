import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Frontier, hostOf } from './frontier';
import { task } from './testing/task';

const always = () => true;
const drain = (frontier: Frontier, room: Parameters<Frontier['take']>[0] = always) => {
  const taken: string[] = [];
  for (let next = frontier.take(room); next; next = frontier.take(room)) taken.push(next.url);
  return taken;
};

describe('Frontier', () => {
  it('gives the most urgent first, whatever order the plan had', () => {
    const tasks = [3, 1, 2, 1].map((priority, index) => task(`http://a/${index}`, { priority }));
    fc.assert(
      fc.property(fc.shuffledSubarray(tasks, { minLength: 4 }), (shuffled) => {
        const frontier = new Frontier();
        frontier.replace(shuffled, () => false);
        expect(drain(frontier)).toEqual(['http://a/1', 'http://a/3', 'http://a/2', 'http://a/0']);
        expect(frontier.size).toBe(0);
      }),
    );
  });

  it('gives each key once, and not what is to be skipped', () => {
    const frontier = new Frontier();
    frontier.replace([task('http://a/1'), task('http://a/1'), task('http://a/2')], (key) => key.endsWith('2'));
    expect(frontier.size).toBe(1);
    expect(drain(frontier)).toEqual(['http://a/1']);
  });

  it('forgets what a new plan leaves out', () => {
    const frontier = new Frontier();
    frontier.replace([task('http://a/1'), task('http://a/2')], () => false);
    frontier.replace([task('http://a/3')], () => false);
    expect(drain(frontier)).toEqual(['http://a/3']);
  });

  it('passes over hosts and tabs without room', () => {
    const frontier = new Frontier();
    frontier.replace(
      [
        task('http://full/1'),
        task('http://a/render', { via: 'render', priority: 1 }),
        task('http://a/2', { priority: 2 }),
      ],
      () => false,
    );
    expect(drain(frontier, (host, via) => host === 'a' && via === 'fetch')).toEqual(['http://a/2']);
    expect(frontier.hasAny('full')).toBe(true);
    expect(frontier.hasAny('b')).toBe(false);
    expect(drain(frontier, (host, _via, fetches) => host === 'a' && !fetches)).toEqual(['http://a/render']);
  });

  it('gives unusable addresses a host of their own', () => {
    expect(hostOf('http://[')).toBe('');
    expect(hostOf('http://a.test:81/x')).toBe('a.test:81');
  });
});
