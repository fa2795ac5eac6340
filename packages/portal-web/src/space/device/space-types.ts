import type { SpaceClient } from '@miroir/participant';
import type { BootOfRound } from '@miroir/portal';

/** What the space's pages are told when they open. */
export type SpaceBoot = Extract<BootOfRound, { page: 'space' }>;

type Asked<Name extends keyof SpaceClient> = Parameters<SpaceClient[Name]>[1];

/** A text as it is sent: the server's own shape. */
export type SentText = Asked<'contribute'>;
export type Words = SentText['words'];
export type Manner = SentText['manner'];
export type Stance = NonNullable<SentText['stance']>;
export type ReactionValue = NonNullable<Asked<'react'>['value']>;
export type IdeaOrder = Asked<'list'>['order'];
export type IdeaState = NonNullable<Asked<'list'>['state']>;

export const orders = [
  'to-read',
  'recent',
  'discussed',
  'agreed',
  'divided',
] as const satisfies readonly IdeaOrder[];
/** How one stands to an idea, then what became of it, for whoever only reads too. */
export const ownStates = ['to-say', 'said', 'own'] as const satisfies readonly IdeaState[];
export const ideaStates = [
  'completed',
  'received',
  'under-study',
  'retained',
  'in-progress',
  'done',
  'not-retained',
] as const satisfies readonly IdeaState[];
export const stances = ['for', 'against', 'question', 'help'] as const satisfies readonly Stance[];
export const reactions = ['agree', 'disagree', 'unsure'] as const satisfies readonly ReactionValue[];
export const manners = ['once', 'pseudonym', 'named'] as const satisfies readonly Manner[];
/** Characters from which a title is compared with the ideas that are there. */
export const titleWorthComparing = 8;
