export type {
  CommentItem,
  CommentPage,
  FoundIdeas,
  IdeaList,
  IdeaPage,
  IdeaSummary,
  MyContribution,
  MyPage,
  NearIdea,
  Overview,
  ShownComment,
  ShownPersona,
  Trace,
} from './contract/views.ts';
export type { CountView } from './counts/count-view.ts';
export { hide, type ModerationStores, restore, sanction } from './moderation/moderate.ts';
export { openModeration } from './open-moderation.ts';
export { openSpace, type SpaceDatabases, type SpaceParts } from './open-space.ts';
export { dumpSpace, eraseSpace, openSpaceDatabases, type SpaceLine } from './space-files.ts';
export { spaceRole } from './space-role.ts';
export type { SpaceRouter } from './space-router.ts';
export type { Acceptance, SpaceRules } from './space-rules.ts';
export { openActStore } from './stores/act-store.ts';
export { openContributionStore } from './stores/contribution-store.ts';
export { openPeopleStore } from './stores/people-store.ts';
export { openReactionStore } from './stores/reaction-store.ts';
export { openWaitingStore } from './stores/waiting-store.ts';
export { openWithdrawnStore } from './stores/withdrawn-store.ts';
export type { SpacePlace } from './tag.ts';
