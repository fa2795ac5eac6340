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
  readonly code:
    | 'no-cohort'
    | 'several-cohorts'
    | 'missing-column'
    | 'duplicate-ref'
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

/** Counters for `miroir status`; every count of people who did something is floored to fives. */
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
  } | null;
  readonly keyListDigest: string | null;
  readonly cohorts: readonly { readonly id: string; readonly headcount: number | null }[];
  /** People invited (exact) and issued (floored); null for an open link. */
  readonly invited: number | null;
  readonly issued: number;
  readonly replacements: number;
  /** Documents of the box, floored to fives. */
  readonly registered: number;
  readonly release: {
    readonly serial: number;
    readonly releasedAt: string;
    readonly n: number;
    readonly head: string;
  } | null;
  readonly nextDue: string | null;
}
