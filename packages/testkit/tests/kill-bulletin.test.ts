import { mulberry32 } from '@miroir/basics/chance';
import { describe, expect, inject, it } from 'vitest';
import { playBulletinLives } from '../src/kill/bulletin-lives.ts';

const kills = inject('kills');

describe('a box killed while bulletins are pushed, stored, acknowledged and opened', () => {
  it('has in its next life each that it acknowledged, opens each once, and shows the last', async () => {
    const lives = await playBulletinLives({ kills, random: mulberry32(12) });
    expect(lives.contradictions).toEqual([]);
    expect(lives).toMatchObject({ stored: kills, opened: kills, shown: `idea-${kills}` });
    console.info(
      `verified: ${kills} kills of a box while bulletins came, ${lives.stored} stored, ${lives.opened} opened, 0 lost`,
    );
  }, 3_600_000);

  it('is found to lose one by a box that acknowledges before its write', async () => {
    const lives = await playBulletinLives({ kills: 2, random: () => 0.9, preload: 'acknowledge-early' });
    expect(lives.contradictions).not.toEqual([]);
  });
});
