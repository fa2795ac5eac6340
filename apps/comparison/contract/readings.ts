import type { Basis, Pair } from './figure.ts';
import type { Finding, FindingKey } from './finding.ts';
import type { Setting } from './frame.ts';

/** Languages a reading is frozen in, whatever its author reads. */
export const readingLocales = ['fr', 'en', 'de', 'pt'] as const;
export type ReadingLocale = (typeof readingLocales)[number];

/**
 * The language that files and frozen readings are told in, for a page in any: its own, else the first of the campaign's
 * that they are told in, else French.
 */
export function toldIn(locale: string, campaign: readonly string[] = []): ReadingLocale {
  const told = [locale, ...campaign].map((tag) => {
    const language = tag.toLowerCase().split('-')[0];
    return readingLocales.find((each) => each === language);
  });
  return told.find((each) => each !== undefined) ?? 'fr';
}

/** The longest note, and the longest title of what is shared, in characters. */
export const longestNote = 1000;
export const longestTitle = 120;

/** Most readings in one report, shared by a link or taken away. */
export const mostInReport = 20;

/** The documents that readings can be taken away as. */
export const readingFormats = ['pdf', 'pptx'] as const;
export type ReadingFormat = (typeof readingFormats)[number];

/** What somebody wrote beside a reading. */
export interface ReadingNote {
  readonly text: string;
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The publication of one side that a reading was taken from. */
export interface ReadingRelease {
  readonly epoch: number;
  readonly serial: number;
  readonly releasedAt: string;
  readonly n: number;
  /** The head of the chain then: what the publication hashes to. */
  readonly head: string;
}

/** Where a reading comes from, complete enough to compute it again. */
export interface ReadingSource {
  readonly campaign: string;
  readonly fingerprint: string;
  readonly round: string;
  readonly roundNumber: number;
  /** Which finding it is; what it compares with is the publication that was compared with then. */
  readonly asked: FindingKey;
  /** Cohorts of each side whose union was looked at; empty: the whole. */
  readonly cohorts: Pair<readonly string[]>;
  readonly releases: Pair<ReadingRelease>;
  /** Number of the last amendment whose words it is told in; absent: those of the launch. */
  readonly amended?: number;
}

/**
 * A finding as it was, its numbers and its words: nothing that comes later changes it. It tells itself with the setting of
 * then, under the filters of its source.
 */
export interface FrozenReading {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
  readonly madeBy: string;
  readonly source: ReadingSource;
  readonly setting: Setting;
  readonly found: Finding;
  readonly basis: Basis;
}

/** A reading with what was written beside it. */
export interface Reading extends FrozenReading {
  readonly notes: readonly ReadingNote[];
}

/** A reading, and the same finding today; null where today has none. */
export interface ReadingView extends Reading {
  readonly now: Finding | null;
}

/** What computing a reading again came to: `gone` where a publication of it is no longer held. */
export type Recount = 'same' | 'differs' | 'gone';

/** Readings that were shared together, as they and their notes were at that moment. */
export interface SharedReadings {
  readonly title: string;
  readonly madeAt: number;
  readonly madeBy: string;
  /** When the link ends, milliseconds since the epoch. */
  readonly until: number;
  readonly readings: readonly Reading[];
}
