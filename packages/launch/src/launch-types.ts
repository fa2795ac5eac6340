import type { Audience } from '@miroir/basics';

/** One line of the people file, already read. `ref` is the organiser's own reference (an address, a number). */
export interface PersonRow {
  readonly ref: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** What must be sent to one person. The code exists here and in that person's hands only: the roll keeps its hash. */
export interface Invitation {
  readonly ref: string;
  readonly cohort: string;
  readonly code: string;
}

export type PeopleFault = {
  /** 0-based index of the row. */
  readonly row: number;
  /** The earlier row that names the same person. */
  readonly other?: number;
  readonly code:
    | 'no-cohort'
    | 'several-cohorts'
    | 'missing-column'
    | 'duplicate-ref'
    | 'on-the-roll'
    | 'empty-ref'
    | 'already-launched'
    | 'open-link';
  readonly message: string;
};

export type LaunchFault = {
  readonly code:
    | 'already-launched'
    | 'campaign-faulty'
    | 'cohort-too-small'
    | 'nobody-invited'
    | 'origin-faulty'
    | 'round-unknown'
    | 'keys-missing';
  readonly message: string;
};

/** What `miroir status` says; people who did something in fives, and moving once a day. */
export interface PortalStatus {
  readonly audience: Audience;
  readonly launched: boolean;
  readonly campaign: string | null;
  readonly fingerprint: string | null;
  readonly round: {
    readonly id: string;
    readonly state: string;
    readonly opensAt: string;
    readonly closesAt: string;
    /** IANA name of the campaign's zone, in which its times are told. */
    readonly timeZone: string;
  } | null;
  readonly keyListDigest: string | null;
  readonly cohorts: readonly { readonly id: string; readonly headcount: number | null }[];
  /** People invited, as launched; null for an open link. */
  readonly invited: number | null;
  readonly participation: {
    /** The last full day, `YYYY-MM-DD`, at whose end the counts were taken; null before the first one ended. */
    readonly day: string | null;
    /** People who asked for their credential, and who sent an answer: floored to fives. */
    readonly issued: number;
    readonly answered: number;
  };
  readonly release: {
    readonly serial: number;
    readonly releasedAt: string;
    readonly n: number;
    readonly head: string;
  } | null;
  readonly nextDue: string | null;
  /** Whether that release should have been made more than five minutes ago: its box does not run, or holds it back. */
  readonly overdue: boolean;
}
