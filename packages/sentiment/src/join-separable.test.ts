import { describe, expect, it } from 'vitest';
import { joinSeparable } from './join-separable.ts';
import { lexiconOf } from './lexicon/lexicons.ts';

const german = lexiconOf('de')!;
const joined = (sentence: string): string =>
  joinSeparable(
    german,
    sentence.split(' ').map((word) => german.fold(word)),
  ).join(' ');

describe('joinSeparable', () => {
  it('brings verb and particle together at the end, behind the negation', () => {
    expect(joined('der zug fällt heute nicht aus')).toBe('der zug heute nicht ausfaellt');
    expect(joined('die app stürzt ständig ab')).toBe('die app staendig abstuerzt');
  });

  it('leaves alone a particle whose verb the lexicon does not know, and one that comes first', () => {
    expect(joined('wir gehen heute aus')).toBe('wir gehen heute aus');
    expect(joined('aus fällt')).toBe('aus faellt');
  });

  it('does nothing in a language without separable verbs', () => {
    const tokens = ['el', 'tren', 'sale'];
    expect(joinSeparable(lexiconOf('es')!, tokens)).toBe(tokens);
  });
});
