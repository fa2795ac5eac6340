import { participationStep } from '@miroir/basics';

/** The round that a space's header names: it lasts its whole campaign. */
export const spaceRound = 'all';

/** In which steps a space tells its counts: fives, and never fewer people than stand behind any other figure. */
export function spaceStep(k: number): number {
  return Math.ceil(k / participationStep) * participationStep;
}

/** The largest multiple of the {@link spaceStep} that is not above `count`. */
export function floorToStep(count: number, k: number): number {
  const step = spaceStep(k);
  return Math.floor(count / step) * step;
}
