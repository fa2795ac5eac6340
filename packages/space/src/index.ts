export type {
  AnimationDesk,
  AnswerDesk,
  AnsweredIdea,
  CrossingCase,
  DeskAnnouncement,
  DeskCase,
  DeskCrossing,
  DeskIdea,
  DeskIdeas,
  DeskLink,
  DeskNear,
  DeskPerson,
  DeskQueue,
  DeskReview,
  DigestDraft,
  ReplyTemplate,
  ReviewDesk,
  SpaceDeskFrame,
} from './contract/desk-views.ts';
export type {
  Arrangement,
  CommentItem,
  CommentPage,
  DigestIdea,
  DigestView,
  FoundIdeas,
  IdeaList,
  IdeaPage,
  IdeaSummary,
  JoinedSupport,
  LinkedIdea,
  LogLine,
  ModerationLog,
  MyContribution,
  MyPage,
  MyPersona,
  NearIdea,
  Overview,
  SealedDigest,
  ShownAnswer,
  ShownAppeal,
  ShownComment,
  ShownDecision,
  ShownPersona,
  Trace,
} from './contract/views.ts';
export type { CountView } from './counts/count-view.ts';
export { clear } from './crossing/clear-names.ts';
export { textsCollection } from './crossing/texts-store.ts';
export { inviteToSpaceDesk } from './desk/desk-people.ts';
export type { SpaceDeskRouter } from './desk/desk-router.ts';
export { type SpaceDeskRole, spaceDeskRoles } from './desk/rights.ts';
export { digestKeyOf, verifyDigest } from './digest/seal-digest.ts';
export { hide, type ModerationStores, restore, sanction } from './moderation/moderate.ts';
export { openModeration } from './open-moderation.ts';
export { openSpace, type SpaceDatabases, type SpaceParts } from './open-space.ts';
export { dumpSpace, eraseSpace, openSpaceDatabases, type SpaceLine } from './space-files.ts';
export { spaceRole } from './space-role.ts';
export type { SpaceRouter } from './space-router.ts';
export type { Acceptance, SpaceRules } from './space-rules.ts';
export { openActStore } from './stores/act-store.ts';
export { openAnswerStore } from './stores/answer-store.ts';
export { openContributionStore } from './stores/contribution-store.ts';
export { openPeopleStore } from './stores/people-store.ts';
export { openPictureStore } from './stores/picture-store.ts';
export { openReactionStore } from './stores/reaction-store.ts';
export { openWaitingStore } from './stores/waiting-store.ts';
export { openWithdrawnStore } from './stores/withdrawn-store.ts';
export { createTags, type SpacePlace, type Tags } from './tag.ts';
