import { type Audience, audiences, canonicalJson } from '@miroir/basics';
import { parseSheet, questionnaireFor } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { describe, expect, it } from 'vitest';
import { inventSheet, type Voice } from './invent-sheet.ts';
import { chanceOf } from './kinds/shared/chance.ts';
import type { DemoMode } from './opinions.ts';
import { opinionsOf } from './voice-of.ts';

const voice = (audience: Audience, mode: DemoMode, seed: number): Voice => ({
  opinions: opinionsOf(audience, mode, 'now'),
  random: chanceOf(seed),
});

describe.each(audiences)('an invented sheet of the %s', (audience) => {
  const questionnaire = questionnaireFor(hestia, audience);

  it.each<DemoMode>(['asymmetric', 'symmetric'])('is one the box accepts (%s)', (mode) => {
    for (let seed = 0; seed < 300; seed += 1) {
      const parsed = parseSheet(questionnaire, inventSheet(questionnaire, voice(audience, mode, seed)));
      expect(parsed).toMatchObject({ ok: true });
    }
  });

  it('is the same for the same seed, and not for another', () => {
    const sheet = (seed: number): string =>
      canonicalJson(inventSheet(questionnaire, voice(audience, 'asymmetric', seed)));
    expect(sheet(5)).toBe(sheet(5));
    expect(new Set([1, 2, 3, 4, 5].map(sheet)).size).toBe(5);
  });
});
