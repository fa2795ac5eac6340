import type { Audience, Clock, EngineVersion, Random } from '@miroir/basics';
import type { Campaign, Fault, LocalizedName } from '@miroir/campaign';
import type { PublicSealKey } from '@miroir/exchange';
import type { PortalFile, RoleOrigins } from '@miroir/portal';
import type { PortalKeys } from './make-keys.ts';

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
    | 'empty-ref'
    | 'on-the-roll'
    | 'open-link';
  readonly message: string;
};

export type LaunchFault = {
  readonly code:
    | 'already-launched'
    /** Another launch of this portal is under way. */
    | 'launching'
    /** People of the community whom the campaign's cohorts do not place. */
    | 'people-unplaced'
    /** Codes that were given are those of another round. */
    | 'codes-used'
    | 'campaign-faulty'
    | 'cohort-too-small'
    | 'nobody-invited'
    | 'origin-faulty'
    | 'round-unknown'
    /** Its close is past: nobody could answer. */
    | 'round-over'
    | 'keys-missing';
  /** One English sentence. */
  readonly message: string;
  /** The values of the sentence, for whoever words it otherwise. */
  readonly params: Readonly<Record<string, string | number>>;
  /** Of a fault in the campaign itself: which one. */
  readonly campaign?: Fault;
  /** Of a person whom no cohort takes: why. */
  readonly person?: { readonly ref: string; readonly code: PeopleFault['code']; readonly detail: string };
};

export interface LaunchOptions {
  readonly campaign: Campaign;
  /** With that of the space where the campaign has one and it opens here. */
  readonly origins: RoleOrigins;
  /** How often to release; absent: as the campaign says, else once at the close for a list, daily for an open link. */
  readonly releases?: 'at-close' | 'weekly';
  /** Seconds between releases, for the demonstration and tests alone; null: once at the close. Goes before the above. */
  readonly releaseEverySeconds?: number | null;
  /** Round to launch; absent: the one of now. */
  readonly round?: string;
  /** The comparison's seal, pinned in both roles: no bulletin of another is ever believed. */
  readonly comparisonKey: PublicSealKey;
  /** What will read the tone of texts until the last release; its name and version are frozen. */
  readonly engine: EngineVersion;
  /** Codes of a launch of this very round that a crash cut short, by `personKey`: they are kept. */
  readonly codes?: ReadonlyMap<string, string>;
  /** Keeps codes and links where they will survive, before anybody enters the roll: the roll keeps hashes only. */
  readonly keep?: (invitations: readonly Invitation[], link: InvitationsLink) => Promise<void>;
  readonly clock: Clock;
  readonly random: Random;
}

/** What all links of a round have in common. */
export interface InvitationsLink {
  readonly rollOrigin: string;
  readonly keyListDigest: string;
}

export interface Launched {
  /** The round's name in addresses, folders and databases. */
  readonly name: string;
  readonly keyListDigest: string;
  readonly fingerprint: string;
  readonly round: string;
  readonly cohorts: PortalFile['cohorts'];
  readonly releaseEverySeconds: number | null;
  readonly keys: PortalKeys;
  /** One a person; none behind an open link, nor where a launch that a crash cut short was finished: they were kept then. */
  readonly invitations: readonly Invitation[];
}

/** What `miroir status` says; people who did something in fives, and moving once a day. */
export interface PortalStatus {
  readonly audience: Audience;
  readonly launched: boolean;
  readonly campaign: string | null;
  /** How the campaign calls this side, by language; null where it leaves that to the product. */
  readonly called: LocalizedName | null;
  readonly fingerprint: string | null;
  readonly round: {
    readonly id: string;
    /** In addresses, folders and databases. */
    readonly name: string;
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
