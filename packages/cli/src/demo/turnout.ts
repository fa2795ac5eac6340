import type { Audience } from '@miroir/basics';
import type { DemoRounds } from './demo-rounds.ts';
import type { DemoSettings } from './demo-settings.ts';

/** Who comes to a round before the trickle begins. */
export interface Turnout {
  readonly people: Readonly<Record<Audience, number>>;
  /** Invitations kept for newcomers: nobody invented ever uses them. */
  readonly kept: number;
  /** How many times faster than the slowest round it fills: what is shown first is what published last. */
  readonly pace: number;
}

/** Invitations of the open round that are kept for newcomers. */
export const keptInvitations = 40;
/** Of a hundred invited employees, so many answer at first. */
const employeeTurnout = 0.67;
/** The fewest of a round whose comments can be compared. */
const fewest = 30;

/** Who comes to each round. The earlier one, played before any page is shown, is as small as figures allow. */
export function turnoutOf(settings: DemoSettings): Readonly<Record<keyof DemoRounds, Turnout>> {
  const { employees, consumers } = settings;
  return {
    earlier: { people: { employees: 80, consumers: 96 }, kept: 0, pace: 1 },
    open: {
      people: { employees: Math.round(employees * employeeTurnout), consumers },
      kept: keptInvitations,
      pace: 1,
    },
    trial: {
      people: {
        employees: Math.max(fewest, Math.round(employees * 0.1)),
        consumers: Math.max(fewest, Math.round(consumers * 0.06)),
      },
      kept: 20,
      pace: 4,
    },
  };
}

/** People on the roll when the earlier round was launched; the others came since. */
export const peopleBefore = ({ employees }: DemoSettings): number => Math.max(160, Math.round(employees / 2));
