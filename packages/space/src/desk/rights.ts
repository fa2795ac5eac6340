import type { Access as AccessTo, RightsTable } from '@miroir/operators';

/** Who acts at a space's desk. */
export const spaceDeskRoles = ['moderator', 'community-manager', 'central-team'] as const;
export type SpaceDeskRole = (typeof spaceDeskRoles)[number];

/**
 * See what is reported and appealed; hide, ask to rephrase, leave, restore; judge an appeal against somebody else's act;
 * limit whoever wrote a text; change who may act. The last one is nobody's here: people are let in from the command line.
 */
export type SpaceDeskRight = 'look' | 'moderate' | 'judge' | 'sanction' | 'people';

export type SpaceDeskAccess = AccessTo<SpaceDeskRight>;

/** Role by right; what it does not name, nobody may. */
export const spaceDeskRights: RightsTable<SpaceDeskRole, SpaceDeskRight> = {
  moderator: { look: true, moderate: true, judge: true, sanction: false, people: false },
  'community-manager': { look: true, moderate: true, judge: true, sanction: true, people: false },
  'central-team': { look: true, moderate: false, judge: true, sanction: true, people: false },
};
