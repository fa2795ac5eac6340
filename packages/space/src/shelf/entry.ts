import type {
  ContributionDocument,
  ContributionKind,
  ContributionState,
  Stance,
} from '../documents/contribution.ts';

/** What is kept in memory of a published contribution: all that sorts and finds it, and none of its text. */
export interface Entry {
  readonly id: string;
  readonly kind: ContributionKind;
  readonly theme: string;
  readonly on: string | null;
  readonly under: string | null;
  readonly stance: Stance | null;
  readonly language: string;
  readonly day: string;
  /** Place inside its day. */
  readonly place: string;
  readonly state: ContributionState;
  readonly owner: string | null;
  readonly persona: string | null;
  /** Of an idea: the one that it was joined to. */
  readonly into: string | null;
  /** Of an idea: it takes no comment and no reaction any more. */
  readonly closed: boolean;
  /** Of an idea: the organiser shows it first in its theme. */
  readonly pinned: boolean;
}

export function entryOf(document: ContributionDocument, place: string): Entry {
  const { _id: id, kind, theme, on, under, stance, language, day, state, owner, persona } = document;
  const { joined, closed, pinned } = document;
  return {
    ...{ id, kind, theme, on, under, stance, language, day, place, state, owner, persona },
    into: joined?.into ?? null,
    closed: closed !== undefined,
    pinned: pinned !== undefined,
  };
}
