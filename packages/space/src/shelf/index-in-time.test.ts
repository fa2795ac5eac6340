import { setImmediate as turn } from 'node:timers/promises';
import { createTextIndex } from '@miroir/basics/words';
import { describe, expect, it } from 'vitest';
import { indexInTime } from './index-in-time.ts';

const idea = (n: number, title: string) => ({ id: `idea-${n}`, language: 'fr', title, body: '' });

describe('a text index that takes its time', () => {
  it('finds all that was added before it was asked, and lets others go on meanwhile', async () => {
    const index = indexInTime(createTextIndex());
    for (let n = 0; n < 400; n += 1) index.add(idea(n, `Réparer la pièce ${n}`));
    void index.begin();
    let turns = 0;
    let over = false;
    const others = (async () => {
      for (; !over; turns += 1) await turn();
    })();
    expect(await index.search('réparation')).toHaveLength(400);
    over = true;
    await others;
    expect(turns).toBeGreaterThan(10);
    expect(await index.similar('pièce 399', 'fr', 1)).toEqual(['idea-399']);
  });

  it('takes what comes when there was nothing to begin with', async () => {
    const index = indexInTime(createTextIndex());
    await index.begin();
    index.add(idea(1, 'Prêter des cartes'));
    expect(await index.search('cartes')).toEqual(['idea-1']);
  });

  it('forgets what is removed before its turn, and takes the last words of what was added twice', async () => {
    const index = indexInTime(createTextIndex());
    for (let n = 0; n < 40; n += 1) index.add(idea(n, 'Prêter des cartes'));
    void index.begin();
    index.remove('idea-39');
    index.add(idea(38, 'Éteindre la nuit'));
    expect(await index.search('cartes')).toHaveLength(38);
    expect(await index.search('nuit')).toEqual(['idea-38']);
  });
});
