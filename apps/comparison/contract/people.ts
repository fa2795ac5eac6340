import type { PasskeyEntry, PersonEntry, SessionEntry, ShareEntry } from '@miroir/operators';

/** Who looks at the comparison: a lead steers the campaign, a viewer reads it. */
export const roles = ['lead', 'viewer'] as const;
export type Role = (typeof roles)[number];

/**
 * Read the pages; take files away; freeze a reading and write beside it; write decisions and compose the mirror day; invite, change and remove people; see and end shared links; bring a publication in
 * by hand; accept a new series after a restore.
 */
export type Right = 'read' | 'export' | 'freeze' | 'decide' | 'people' | 'share' | 'import' | 'accept-epoch';

/** Who is looking, as the page needs to know it. */
export interface WhoView {
  readonly name: string;
  readonly role: Role;
  /** `second`: the passkey is still to be used. */
  readonly step: 'second' | 'open';
  readonly rights: readonly Right[];
}

/** One's own ways in. */
export interface AccountView {
  readonly sessions: readonly (SessionEntry & { readonly current: boolean })[];
  readonly passkeys: readonly PasskeyEntry[];
  /** Whether this address of the comparison can have passkeys at all. */
  readonly passkeysAvailable: boolean;
}

/** A link to hand on: it is shown once, and its secret is kept nowhere. */
export interface LinkView {
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Everyone who has access. */
export type PersonView = PersonEntry<Role> & { readonly self: boolean };

/** One line of what was done. */
export interface JournalLine {
  readonly id: string;
  readonly at: number;
  /** Null: the command line. */
  readonly by: string | null;
  readonly act: string;
  readonly on: string;
  /** Title of the question or theme it was about, in the reader's language; null where it was about neither. */
  readonly about: string | null;
}

/** The links by which people without access read one thing. */
export interface SharesView {
  /** False where this installation shares nothing by a link. */
  readonly on: boolean;
  readonly links: readonly ShareEntry[];
}
