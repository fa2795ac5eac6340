import type { ToldFinding } from '../findings/told-finding.ts';
import type { FigureValue } from '../value/figure-value.ts';

/** One finding of a report, with where it comes from: findings frozen at other moments have other feet. */
export interface ReportFinding extends ToldFinding {
  readonly foot: readonly [string, string];
  /** What was written beside it, by whom and when, a line each. */
  readonly written: readonly string[];
}

/** Figures that belong together, under one heading. */
export interface ReportSection {
  readonly heading: string;
  /** What it belongs to in a table of contents; absent where it stands by itself. */
  readonly under?: string;
  readonly figures: readonly FigureValue[];
}

/** What is written on paper besides the figures, in the reader's language. */
export interface ReportWords {
  readonly contents: string;
  readonly findings: string;
  readonly method: string;
  readonly unknown: string;
  readonly releases: string;
  readonly changes: string;
  readonly page: (page: number, of: number) => string;
  /** Said where a slide holds the first of a list only. */
  readonly more: (count: number) => string;
  /** Said where a slide holds the beginning of a figure only. */
  readonly rest: string;
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
  /** n, publication and head of chain, a line a side of each moment that a finding comes from. */
  readonly releases: readonly string[];
  /** What was changed of the round since its launch, a line each. */
  readonly changes: readonly string[];
  /** For the foot of a sheet that is no finding's: filters with both n, then publications and the heads of the chains. */
  readonly foot: readonly [string, string];
  readonly method: string;
  readonly findings: readonly ReportFinding[];
  readonly unknowns: readonly string[];
  /** What slides show beside the findings, one each. */
  readonly slides: readonly FigureValue[];
  readonly sections: readonly ReportSection[];
  /** What of the pages is not on paper, and where it is; null where nothing is missing. */
  readonly leftOut: string | null;
  readonly words: ReportWords;
}
