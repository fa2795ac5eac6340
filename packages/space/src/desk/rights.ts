import type { Access as AccessTo, RightsTable } from '@miroir/operators';

/** Who acts at a space's desk. */
export const spaceDeskRoles = ['moderator', 'community-manager', 'sponsor', 'central-team'] as const;
export type SpaceDeskRole = (typeof spaceDeskRoles)[number];

/**
 * Come in; see what is reported and appealed, and the ideas; hide, ask to rephrase, leave, restore; join ideas, move and
 * close them; show one first in its theme; judge an appeal against somebody else's act; limit whoever wrote a text; draft
 * answers to ideas; publish those that wait; reply and announce in the organiser's name;
 * change who may act.
 */
export type SpaceDeskRight =
  | 'enter'
  | 'look'
  | 'moderate'
  | 'arrange'
  | 'pin'
  | 'judge'
  | 'sanction'
  | 'draft'
  | 'publish'
  | 'animate'
  | 'people';

export type SpaceDeskAccess = AccessTo<SpaceDeskRight>;

const nothing: Readonly<Record<SpaceDeskRight, boolean>> = {
  enter: false,
  look: false,
  moderate: false,
  arrange: false,
  pin: false,
  judge: false,
  sanction: false,
  draft: false,
  publish: false,
  animate: false,
  people: false,
};

/** Nothing but these. */
const may = (...rights: readonly SpaceDeskRight[]): Readonly<Record<SpaceDeskRight, boolean>> => ({
  ...nothing,
  ...Object.fromEntries(rights.map((right) => [right, true])),
});

/** Role by right; what it does not name, nobody may. */
export const spaceDeskRights: RightsTable<SpaceDeskRole, SpaceDeskRight> = {
  moderator: may('enter', 'look', 'moderate', 'arrange', 'judge'),
  'community-manager': may(
    'enter',
    'look',
    'moderate',
    'arrange',
    'pin',
    'judge',
    'sanction',
    'draft',
    'animate',
  ),
  sponsor: may('enter', 'draft'),
  'central-team': may('enter', 'look', 'pin', 'judge', 'sanction', 'draft', 'publish', 'animate', 'people'),
};
