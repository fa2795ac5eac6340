import { describe, expect, it } from 'vitest';
import { aboutOf, journalName, placeOf } from './journal-about.ts';

const texts = {
  label: (id: string) => `question ${id}`,
  part: (_: string, item: string) => `option ${item}`,
  theme: (id: string) => `theme ${id}`,
};

describe('the journal', () => {
  it('names the question or the theme of every finding by its title', () => {
    const about = (key: Parameters<typeof journalName>[0]) =>
      aboutOf(texts, 'reading-frozen', journalName(key, { campaign: 'c', round: 'r' }));
    expect(about({ kind: 'comparison', row: 'recommend/nps' })).toBe('question recommend');
    expect(about({ kind: 'silence', row: 'price/favourable' })).toBe('question price');
    expect(about({ kind: 'comparison', row: 'barriers/option-share/price' })).toBe(
      'question barriers – option price',
    );
    expect(about({ kind: 'within', side: 'consumers', row: 'recommend/nps' })).toBe('question recommend');
    expect(about({ kind: 'tone', by: 'theme', subject: 'making' })).toBe('theme making');
    expect(about({ kind: 'tone', by: 'question', subject: 'why' })).toBe('question why');
    expect(about({ kind: 'trend', question: 'recommend', since: 'r1~1.1' })).toBe('question recommend');
    expect(about({ kind: 'participation' })).toBeNull();
  });

  it('names the round of every finding, so that each is called by the words of its own campaign', () => {
    const place = { campaign: 'faire-durer', round: 'manche-2' };
    expect(placeOf(journalName({ kind: 'participation' }, place))).toEqual(place);
    expect(placeOf(journalName({ kind: 'trend', question: 'a', since: 'r1~1.1' }, place))).toEqual(place);
    expect(placeOf('comparison recommend/nps')).toBeNull();
  });

  it('looks for no title where an act is not a reading’s', () => {
    expect(aboutOf(texts, 'invited', 'comparison Dupont')).toBeNull();
    expect(aboutOf(texts, 'reading-removed', 'Zx81_kq')).toBeNull();
  });
});
