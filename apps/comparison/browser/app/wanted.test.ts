import { beforeEach, describe, expect, it } from 'vitest';
import { keepWanted, takeWanted } from './wanted.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  globalThis.localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
});

describe('the page a signed-out reader wanted', () => {
  it('is where they arrive after sign-in, filters included, once', () => {
    keepWanted({ pathname: '/comparison/questions/repair-ease', search: '?in=ateliers' }, 0);
    expect(takeWanted(1)).toBe('/comparison/questions/repair-ease?in=ateliers');
    expect(takeWanted(1)).toBe('/comparison/');
  });

  it('is forgotten after a day', () => {
    keepWanted({ pathname: '/comparison/method', search: '' }, 0);
    expect(takeWanted(86_400_000)).toBe('/comparison/');
  });

  it.each([
    '//evil.example/comparison/',
    '/elsewhere',
    '/comparison/../elsewhere',
    '/comparison/sign-in',
    'https://evil.example/comparison/',
    '/\\evil.example/comparison/',
  ])('is no other place: %s leads to the first page', (path) => {
    kept.set('miroir.comparison.wanted', JSON.stringify({ path, until: 10 }));
    expect(takeWanted(1)).toBe('/comparison/');
  });

  it('may be anything: what is kept badly leads to the first page', () => {
    for (const text of ['', '{', 'null', '[]', '{"path":3,"until":9}']) {
      kept.set('miroir.comparison.wanted', text);
      expect(takeWanted(1)).toBe('/comparison/');
    }
  });
});
