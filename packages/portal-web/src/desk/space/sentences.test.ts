import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('the sentences of a text', () => {
  it('are each underlined without the blank after them, and leave no word out', () => {
    const text = 'On attend trop.  Bruno, à Dole, ne répond pas ! Et après ?';
    const found = sentencesOf(text, 'fr');
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([
      'On attend trop.',
      'Bruno, à Dole, ne répond pas !',
      'Et après ?',
    ]);
    expect(found.map((each) => each.text).join('')).toBe(text);
  });

  it('of a language that nobody knows are told apart all the same', () => {
    expect(sentencesOf('One. Two.', 'tlh-x-none')).toHaveLength(2);
    expect(sentencesOf('', 'fr')).toEqual([]);
  });
});
