export { type Accepted, acceptEpoch, type ChainState, emptyChain, type Link } from './envelope/chain.ts';
export { type HeaderInput, type SnapshotHeader, schemaVersion } from './envelope/header.ts';
export {
  generateSealKeys,
  loadPublicSealKey,
  loadSealKey,
  publicSealKeyOf,
  type SealKeys,
} from './envelope/keys.ts';
export type { Expectations } from './envelope/open.ts';
export { type PackedSealed, packSealed, unpackSealed } from './envelope/packed.ts';
export { type PublicSealKey, publicSealKeySchema } from './envelope/public-key.ts';
export { isAlarm, type RefusalReason, refusalReasons } from './envelope/refusal.ts';
export { type RefusalLocale, refusalSentence } from './envelope/refusal-sentences.ts';
export { type Sealing, sealEnvelope, sealedHash } from './envelope/seal.ts';
export type { OpenedEnvelope, SealedKind } from './envelope/sealed-kind.ts';
export {
  type AmendedRound,
  type AmendmentPins,
  type AmendmentRefusal,
  acceptAmendment,
  unamended,
} from './kinds/amendment/accept.ts';
export {
  type AmendmentNotice,
  addedTo,
  amendmentNoticeSchema,
  isOwn,
  noticeOf,
} from './kinds/amendment/notice.ts';
export {
  type AmendmentFile,
  amendmentFileSchema,
  type OpenedAmendment,
} from './kinds/amendment/schema.ts';
export { type AmendmentDraft, sealAmendment } from './kinds/amendment/seal.ts';
export {
  acceptBulletin,
  type BulletinPins,
  claimedBulletin,
  claimedRound,
  type OpenedBulletin,
  openBulletin,
} from './kinds/bulletin/accept.ts';
export {
  type Acknowledgement,
  acknowledgementSchema,
  type BulletinState,
  bulletinStateSchema,
  clockToleranceMs,
} from './kinds/bulletin/acknowledgement.ts';
export {
  type BulletinContent,
  type BulletinKindName,
  bulletinKinds,
  type ContentFault,
  contentSchema,
  ideasOf,
  type LocalContent,
  localizeContent,
  parseContent,
} from './kinds/bulletin/content.ts';
export {
  type DecisionStatus,
  type Decisions,
  decisionStatuses,
  type LocalDecisions,
} from './kinds/bulletin/decisions.ts';
export { hiddenReasons, type LocalMirror, type Mirror, mirrorVerdicts } from './kinds/bulletin/mirror.ts';
export type { ClosedBulletin } from './kinds/bulletin/schema.ts';
export { type BulletinDraft, type SealedBulletin, sealBulletin, sealOpening } from './kinds/bulletin/seal.ts';
export type { Words } from './kinds/bulletin/words.ts';
export { acceptCalibration, type CalibrationRules } from './kinds/calibration/accept.ts';
export type { CalibrationBody, OpenedCalibration } from './kinds/calibration/schema.ts';
export { acceptHeartbeat, type HeartbeatRules } from './kinds/heartbeat/accept.ts';
export {
  type BoxHeartbeat,
  type HeartbeatBody,
  type HeartbeatCounts,
  heartbeatBodySchema,
  type OpenedHeartbeat,
  type RollHeartbeat,
} from './kinds/heartbeat/schema.ts';
export {
  type OwnChain,
  type OwnPlace,
  readOwnAmendment,
  sealOwnAmendment,
} from './kinds/own-amendment/record.ts';
export type { Lateness, OpenedOwnAmendment, OwnChange } from './kinds/own-amendment/schema.ts';
export {
  type Opened,
  openSealed,
  sealCalibration,
  sealHeartbeat,
  sealSnapshot,
  sealSpaceSnapshot,
  sealSpaceTexts,
} from './kinds/sealing.ts';
export { acceptSnapshot, checkBody, type SnapshotChain } from './kinds/snapshot/accept.ts';
export { checkGrowth } from './kinds/snapshot/growth.ts';
export { outlineOf, type SnapshotOutline } from './kinds/snapshot/outline.ts';
export {
  engineVersionSchema,
  type OpenedSnapshot,
  type SnapshotBody,
  type SnapshotInput,
  snapshotBodySchema,
} from './kinds/snapshot/schema.ts';
export { checkTally, type Thresholds } from './kinds/snapshot/tally-checks.ts';
export { acceptSpaceSnapshot, type SpaceChain } from './kinds/space-snapshot/accept.ts';
export {
  type OpenedSpaceSnapshot,
  type SpaceSnapshotBody,
  spaceSnapshotBodySchema,
} from './kinds/space-snapshot/schema.ts';
export { floorToStep, spaceRound, spaceStep } from './kinds/space-snapshot/steps.ts';
export { acceptSpaceTexts, type SpaceTextsRules } from './kinds/space-texts/accept.ts';
export {
  longestTexts,
  type OpenedSpaceTexts,
  type SpaceTextsBody,
  spaceTextsBodySchema,
  type WithheldReason,
  withheldReasons,
} from './kinds/space-texts/schema.ts';
export { verifyFile } from './kinds/verify-file.ts';
export { bearerMatches } from './pull/bearer.ts';
export { type BulletinClient, createBulletinClient } from './pull/bulletin-client.ts';
export type { BulletinInbox } from './pull/bulletin-procedures.ts';
export type { PullFault } from './pull/connection.ts';
export { createExchangeClient, type ExchangeClient } from './pull/exchange-client.ts';
export {
  type ChainId,
  type ChainPlace,
  type ChainSource,
  createExchangeRouter,
  type ExchangeContext,
  type ExchangeDeps,
  type ExchangeRouter,
  exchangePath,
  type ListedChain,
  pageSize,
} from './pull/exchange-router.ts';
