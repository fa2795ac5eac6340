import { readNumber } from './typed-number.ts';

/** Gives `item` exactly these points: whatever is wrong with them is said, never corrected. Nothing is no entry. */
export function givePoints(
  points: Readonly<Record<string, number>>,
  item: string,
  given: number,
): Record<string, number> {
  const { [item]: _before, ...rest } = points;
  return given === 0 ? rest : { ...rest, [item]: given };
}

export interface StepRules {
  readonly total: number;
  readonly step: number;
}

/** Whether the points are one of those the question asks for: whole steps, from nothing to the total. */
export function isWholeStep(points: number, rules: StepRules): boolean {
  return points >= 0 && points <= rules.total && points % rules.step === 0;
}

/** What is left to give; negative when too much was given. Rounded where sums of decimals leave a trace of the machine. */
export function pointsLeft(points: Readonly<Record<string, number>>, total: number): number {
  const given = Object.values(points).reduce((sum, value) => sum + value, 0);
  return Math.round((total - given) * 1e6) / 1e6;
}

/** Whether a typed text still says what is given: nothing and the unreadable give nothing. */
export function typedStands(typed: string, points: number): boolean {
  const read = readNumber(typed);
  return read.is === 'number' ? read.value === points : points === 0;
}

/** The next whole step up: by tens, 12.5 goes to 20. */
export function stepUp(value: number, step: number): number {
  return (Math.floor(value / step) + 1) * step;
}

/** The next whole step down: by tens, 12.5 goes to 10; nothing stays nothing. */
export function stepDown(value: number, step: number): number {
  return Math.max(0, (Math.ceil(value / step) - 1) * step);
}
