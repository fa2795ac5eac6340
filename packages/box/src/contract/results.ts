/** A value with its 95 % interval, in the value's own unit. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** One bar of a share: `share`, `low`, `high` in 0..1 of the people who answered. */
export interface ShareBar {
  id: string;
  label: string;
  count: number;
  share: number;
  low: number;
  high: number;
}

/** One published question on the participants' page. Own side only. */
export type ResultFigure =
  | {
      state: 'shown';
      shape: 'shares';
      /** People entered, of whom `answered` + `skipped` + `unsure` = n. */
      n: number;
      answered: number;
      skipped: number;
      unsure: number;
      /** Half width of the widest 95 % interval, in points 0..100. */
      margin: number;
      /** Whether each person is in one bar: then shares are parts of a whole. */
      parts: boolean;
      bars: ShareBar[];
      /** Of numbered scales: their mean, or the recommendation score −100..100. */
      summary?: { kind: 'mean' | 'score' } & Estimate;
    }
  | {
      state: 'shown';
      shape: 'means';
      n: number;
      answered: number;
      skipped: number;
      unsure: number;
      unit: 'rank' | 'points';
      range: { min: number; max: number };
      /** `count` people gave the item a rank or points; their mean with its interval, null where nobody did. */
      bars: { id: string; label: string; mean: Estimate | null; count: number }[];
    }
  | {
      state: 'shown';
      shape: 'pairs';
      n: number;
      answered: number;
      skipped: number;
      unsure: number;
      points: number;
      rows: {
        id: string;
        label: string;
        importance: Estimate | null;
        satisfaction: Estimate | null;
        count: number;
      }[];
    }
  /** Texts: how many people wrote is all there is to say of what they said. */
  | { state: 'shown'; shape: 'written'; n: number; answered: number; skipped: number; unsure: number }
  | { state: 'suppressed'; reason: 'fewer-than-k'; k: number }
  | { state: 'waiting' }
  | { state: 'after-close'; closesAt: string }
  | { state: 'never' };

export interface ResultQuestion {
  id: string;
  theme: string;
  text: string;
  /** Which ways of not answering the question offers: what `figure.unsure` counts. */
  unsure: 'none' | 'dont-know' | 'prefer-not' | 'both';
  figure: ResultFigure;
}

/** The participants' results page: the last release of their own side. */
export interface ResultsView {
  audience: string;
  /** null before the first release. */
  release: {
    serial: number;
    releasedAt: string;
    atClose: boolean;
    /** base64url SHA-256 of the last sealed snapshot: the head of the chain, printed so that it can be compared. */
    head: string;
    /** People entered in the published figures. */
    n: number;
    /** People left, floored to fives: whose answer waits for a later release or, at the close, is counted nowhere. */
    waiting: number;
  } | null;
  /** ISO instant of the next release, null when none is planned. */
  nextDue: string | null;
  k: number;
  commentsK: number;
  questions: ResultQuestion[];
}
