import type { Admission } from '@miroir/basics';
import type { Basis, CohortState, Pair, VoiceRow } from './figure.ts';

/** One step of a side's funnel, never smaller than a later one. `about` figures are floored to fives. */
export interface FunnelStep {
  readonly step: 'invited' | 'opened' | 'answered' | 'entered';
  readonly count: number | null;
  readonly about: boolean;
  /** Share of the invited, in per cent; null when nobody was invited by name. */
  readonly share: number | null;
}

export interface CohortParticipation {
  readonly id: string;
  readonly label: string;
  readonly headcount: number | null;
  /** Who opened their access, in fives, as of the last full week, or those who are counted since; null before it is told. */
  readonly opened: number | null;
  readonly state: CohortState;
  readonly n: number | null;
  /** Per cent of the headcount; null without a headcount or a figure. */
  readonly rate: number | null;
}

export interface ThemeParticipation {
  readonly theme: string;
  readonly title: string;
  /** Share of the theme's always-asked questions that were answered or met with "don't know", per cent. */
  readonly answered: Pair<number | null>;
  readonly voice: VoiceRow;
}

export interface ParticipationView {
  readonly basis: Basis;
  readonly admissions: Pair<Admission>;
  readonly funnels: Pair<readonly FunnelStep[]>;
  readonly days: Pair<readonly { day: string; count: number }[]>;
  /** What the daily counts are. */
  readonly daysCount: Pair<'opened' | 'answered'>;
  readonly cohorts: Pair<readonly CohortParticipation[]>;
  readonly themes: readonly ThemeParticipation[];
  /** Accesses replaced, in fives, as the roll tells; null while none of its heartbeats came. */
  readonly replacements: Pair<number | null>;
  /** Answers left, in fives: they wait or, after the close (`final`), are counted nowhere. */
  readonly left: Pair<{ readonly people: number; readonly final: boolean }>;
  /** The cohort that answers less than the others of its side for sure, both rates in per cent; null where none does. */
  readonly quiet: Pair<{ readonly label: string; readonly rate: number; readonly others: number } | null>;
  /** People who count in the whole and in no cohort's figure. */
  readonly wholeOnly: Pair<number>;
}
