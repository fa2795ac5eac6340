import type { Audience } from '@miroir/basics';
import type { CohortFigure, ComparisonRow, Pair, ToneRow, VoiceRow } from './figure.ts';
import type { ParticipationView } from './participation.ts';
import type { ReleaseChoice } from './since.ts';
import type { TrendLine } from './trend.ts';

/** Names a finding that a page shows, so that it can be frozen as it is and looked for again later. */
export type FindingKey =
  /** A comparison of both sides, and what silence could change of it. */
  | { readonly kind: 'comparison' | 'silence'; readonly row: string }
  /** The cohorts of one side on one row, each beside the rest of its side. */
  | { readonly kind: 'within'; readonly side: Audience; readonly row: string }
  /** Who speaks of what, and who took part. */
  | { readonly kind: 'voices' | 'participation' }
  /** The tone of one theme's or one question's comments. */
  | { readonly kind: 'tone'; readonly by: 'theme' | 'question'; readonly subject: string }
  /** One question over the publications; null: since the publication before. */
  | { readonly kind: 'trend'; readonly question: string; readonly since: string | null };

/** One cohort of a side on a row. */
export interface CohortOfRow {
  readonly id: string;
  readonly label: string;
  readonly cell: CohortFigure;
}

/** The values of a finding, complete enough to tell it, tabulate it and draw it without anything else. */
export type Finding =
  | { readonly kind: 'comparison' | 'silence'; readonly row: ComparisonRow }
  | {
      readonly kind: 'within';
      readonly side: Audience;
      readonly row: ComparisonRow;
      readonly cohorts: readonly CohortOfRow[];
      /** Questions of all cohorts of a side, judged together. */
      readonly family: Pair<number>;
    }
  | {
      readonly kind: 'voices';
      readonly voices: readonly VoiceRow[];
      readonly invited: Pair<number | null>;
    }
  | { readonly kind: 'participation'; readonly view: ParticipationView }
  | { readonly kind: 'tone'; readonly by: 'theme' | 'question'; readonly tone: ToneRow }
  | {
      readonly kind: 'trend';
      readonly line: TrendLine;
      /** What its moves are counted from; null where nothing was published before. */
      readonly from: ReleaseChoice | null;
      /** Questions of both sides over which moves are judged together. */
      readonly family: number;
    };

export type FindingKind = Finding['kind'];

/** A finding of one kind. */
export type FindingOf<K extends FindingKind> = Extract<Finding, { readonly kind: K }>;
