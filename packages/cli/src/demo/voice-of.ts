import type { Audience } from '@miroir/basics';
import type { DemoSettings } from './demo-settings.ts';
import type { Voice } from './invent-sheet.ts';
import { chanceOf } from './kinds/shared/chance.ts';
import { opinionsOf } from './opinions.ts';

/** In the symmetric demonstration people come in so many kinds, and both sides have as many of each. */
const kinds = 400;

/**
 * A person's own voice: the same seed gives the same person, whoever came before. `turn` tells a change of mind
 * apart. In the symmetric demonstration the two sides are made of the same people, not of two draws from one
 * distribution: a finite population's own accidents are true differences, and would rightly be established.
 */
export function voiceOf(
  { seed, mode }: Pick<DemoSettings, 'seed' | 'mode'>,
  audience: Audience,
  person: number,
  turn: number,
): Voice {
  const side = audience === 'employees' ? 1 : 2;
  const self = mode === 'symmetric' ? person % kinds : person + side * 1_000_000;
  const random = chanceOf(
    Math.imul(seed, 2_654_435_761) ^ Math.imul(self + 1, 40_503) ^ Math.imul(turn, 104_729),
  );
  for (let warm = 0; warm < 8; warm += 1) random.next();
  return { opinions: opinionsOf(audience, mode), random };
}
