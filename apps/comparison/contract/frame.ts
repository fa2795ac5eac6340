import type { AudienceName } from '@miroir/campaign';
import type { AmendmentView } from './amendments.ts';
import type { CohortState, Pair } from './figure.ts';

/** How fresh one side is. */
export interface SideFreshness {
  readonly serial: number | null;
  readonly releasedAt: string | null;
  /** ISO time at which the next release is due; null when none is. */
  readonly nextDue: string | null;
  /** Last time the portal answered, milliseconds since the epoch. */
  readonly reachedAt: number | null;
  /** `down`: the last pull failed. `late`: a release was due and has not come. */
  readonly state: 'fresh' | 'late' | 'down' | 'none';
  /** What the last failed pull said. */
  readonly failure: string | null;
  readonly alarms: number;
}

/** One cohort as a filter may choose it. */
export interface CohortChoice {
  readonly id: string;
  readonly label: string;
  readonly state: CohortState;
}

/** One round of a campaign. */
export interface RoundChoice {
  readonly id: string;
  /** The number by which people call it: the first is 1. */
  readonly number: number;
  /** ISO times. */
  readonly opens: string;
  readonly closes: string;
}

/** A campaign that may be looked at. */
export interface CampaignChoice {
  readonly id: string;
  readonly name: string;
  readonly rounds: readonly RoundChoice[];
}

/** What figures say of where they come from: a page has that of now, a frozen reading keeps that of then. */
export interface Setting {
  readonly organisation: string;
  /** Its id, as addresses and files name it. */
  readonly campaignId: string;
  readonly campaign: string;
  /** How it calls both sides, in the language of the rest. */
  readonly names: Pair<AudienceName>;
  readonly timeZone: string;
  readonly rounds: readonly RoundChoice[];
  readonly round: string;
  readonly themes: readonly { id: string; title: string }[];
  readonly cohorts: Pair<readonly Pick<CohortChoice, 'id' | 'label'>[]>;
  readonly sides: Pair<Pick<SideFreshness, 'serial' | 'releasedAt'>>;
  readonly commentsK: number;
}

/** What every page needs around it. */
export interface FrameView extends Setting {
  /** Every campaign that is compared here. */
  readonly campaigns: readonly CampaignChoice[];
  readonly lead: string;
  readonly locale: string;
  readonly locales: readonly string[];
  readonly cohorts: Pair<readonly CohortChoice[]>;
  readonly sides: Pair<SideFreshness>;
  readonly now: number;
  readonly k: number;
  /** How many questions the campaign has, by theme. */
  readonly questions: Readonly<Record<string, number>>;
  /** What was changed of the round since its launch. */
  readonly amendments: readonly AmendmentView[];
}
