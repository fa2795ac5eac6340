import type { FigureValue } from '../value/figure-value.ts';

/** One finding, as a slide and a page tell it. */
export interface Finding {
  /** The comparison it speaks of. */
  readonly id: string;
  readonly sentence: string;
  readonly verdict: string;
  /** The gap as it is written large; null where there is none. */
  readonly gap: string | null;
  /** Gap, interval and numbers of answers, in words. */
  readonly evidence: string;
  /** What was asked, and how alike it was on both sides. */
  readonly under: string;
  /** n of each side with its own figure and interval, a line a side. */
  readonly sides: readonly string[];
  /** The comparison first, then the whole distribution of its question where there is one. */
  readonly figures: readonly FigureValue[];
}

/** Figures that belong together, under one heading. */
export interface ReportSection {
  readonly heading: string;
  readonly figures: readonly FigureValue[];
}

/** What is written on paper besides the figures, in the reader's language. */
export interface ReportWords {
  readonly findings: string;
  readonly method: string;
  readonly unknown: string;
  readonly releases: string;
  readonly page: (page: number, of: number) => string;
}

/**
 * What leaves the comparison as one document, before any renderer: the same value makes the PDF and the slides, so that
 * neither says what the other does not.
 */
export interface Report {
  readonly lang: string;
  readonly organisation: string;
  readonly title: string;
  readonly round: string;
  readonly headline: string;
  /** Theme and cohorts looked at, in one line. */
  readonly filters: string;
  /** Each side's n, publication and head of chain, a line a side. */
  readonly releases: readonly string[];
  /** For the foot of every sheet: filters with both n, then publications, their dates and the heads of the chains. */
  readonly foot: readonly [string, string];
  readonly method: string;
  readonly findings: readonly Finding[];
  readonly unknowns: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly words: ReportWords;
}
