import type { Audience } from '@miroir/basics';
import type { DemoSettings } from './demo-settings.ts';
import type { Voice } from './invent-sheet.ts';
import { chanceOf } from './kinds/shared/chance.ts';
import { consumers, type DemoMode, employees, type Opinions } from './opinions.ts';
import { earlierConsumers, earlierEmployees } from './opinions-earlier.ts';

/** When people are asked: in the round that is over, or in one that is open. */
export type DemoTime = 'earlier' | 'now';

const opinions: Readonly<Record<DemoTime, Readonly<Record<Audience, Opinions>>>> = {
  earlier: { employees: earlierEmployees, consumers: earlierConsumers },
  now: { employees, consumers },
};

/** How one audience leans; in the symmetric demonstration both lean as employees do. */
export function opinionsOf(audience: Audience, mode: DemoMode, time: DemoTime): Opinions {
  return opinions[time][mode === 'symmetric' ? 'employees' : audience];
}

/** In the symmetric demonstration people come in so many kinds, and both sides have as many of each. */
const kinds = 400;

/**
 * A person's own voice: the same seed gives the same person, whoever came before, and another draw at another time. In
 * the symmetric demonstration the two sides are made of the same people, not of two draws from one distribution: a
 * finite population's own accidents are true differences, and would rightly be established.
 */
export function voiceOf(
  { seed, mode }: Pick<DemoSettings, 'seed' | 'mode'>,
  audience: Audience,
  { person, time }: { readonly person: number; readonly time: DemoTime },
): Voice {
  const side = audience === 'employees' ? 1 : 2;
  const self = mode === 'symmetric' ? person % kinds : person + side * 1_000_000;
  const turn = time === 'earlier' ? 1 : 0;
  const random = chanceOf(
    Math.imul(seed, 2_654_435_761) ^ Math.imul(self + 1, 40_503) ^ Math.imul(turn, 104_729),
  );
  for (let warm = 0; warm < 8; warm += 1) random.next();
  return { opinions: opinionsOf(audience, mode, time), random };
}
