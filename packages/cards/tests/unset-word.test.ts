import { describe, expect, it } from 'vitest';
import { unsetWord } from '../src/letters.ts';

describe('letters that paper has no face for', () => {
  it.each([
    ['Ce que nous fabriquons, « à vous » : œuvre, Straße, ação, Łódź, ığdır, Ẁ', null],
    ['12 345 ↑↓ · κ 0,61 — 👍', null],
    ['Dole, فريق الجودة', 'فريق'],
    ['Το προϊόν', 'Το'],
    ['Отдел', 'Отдел'],
    ['品質', '品質'],
    ['tiếng Việt', 'tiếng'],
  ])('are found in %s', (text, word) => expect(unsetWord(text)).toBe(word));
});
