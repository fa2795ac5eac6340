export { type Bulletins, createBulletins } from './bulletins/bulletin-inbox.ts';
export { openBulletinStore } from './bulletins/bulletin-store.ts';
export { bulletinShower } from './bulletins/show-bulletins.ts';
export { confirmClock, isClockDoubted, openPortalClock, type PortalClock } from './clock/portal-clock.ts';
export { createPortal, type Portal } from './compose/create-portal.ts';
export { type RunningPortal, runPortal, startPortal } from './compose/start-portal.ts';
export type {
  Boot,
  BootChange,
  BootOfRound,
  Legal,
  ReleasePace,
  RoundStatus,
} from './contract/boot.ts';
export type { BulletinMark, ShownBulletins } from './contract/bulletins.ts';
export type { ErrorCode, ErrorParams, PortalFault } from './contract/error-codes.ts';
export type { PortalProfile } from './contract/portal-profile.ts';
export {
  type AnswerRole,
  answerRoles,
  type PortalRole,
  portalRoles,
  type RoleOrigins,
} from './contract/portal-roles.ts';
export { type CountedSeries, type CountNow, countedByDay } from './counters/counted-by-day.ts';
export { openCounterStore } from './counters/counter-store.ts';
export {
  type CommunityFile,
  communityFileSchema,
  readCommunityFile,
  writeCommunityFile,
} from './deployment/community-file.ts';
export { withCommunityDatabase, withRoundDatabase } from './deployment/open-portal-database.ts';
export { isOrigin } from './deployment/origin.ts';
export {
  loadConfig,
  type PortalConfig,
  type PortalSettings,
  readSettings,
} from './deployment/portal-config.ts';
export {
  type PortalFile,
  portalFileSchema,
  readPortalFile,
  writePortalFile,
} from './deployment/portal-file.ts';
export {
  type RolePaths,
  type RoundPaths,
  roleFolderPaths,
  rolePaths,
  roundPaths,
} from './deployment/portal-paths.ts';
export { PortalRefused } from './deployment/portal-refused.ts';
export type { Deps, PortalTarget, RoundTarget } from './deployment/portal-target.ts';
export { readSecret, readSecretIfPresent, SecretExposed } from './deployment/read-secret.ts';
export { isRoundName, type RoundId, roundName } from './deployment/round-name.ts';
export {
  folderAbove,
  privateFolder,
  readIfPresent,
  writeOnce,
  writePrivateFile,
} from './deployment/secret-files.ts';
export { openHeartbeatStore } from './heartbeat/heartbeat-store.ts';
export { heartbeatEvery, heartbeatSealer } from './heartbeat/seal-heartbeats.ts';
export { createPortalLogger, type PortalLogger } from './http/portal-logger.ts';
export {
  type AmendmentSeries,
  addAmendmentRecord,
  readAmendmentRecords,
} from './launched/amendment-files.ts';
export {
  type CorrectedText,
  type EffectiveFile,
  effectiveRound,
  type RoundChange,
  readEffectiveFile,
} from './launched/effective-round.ts';
export {
  type LaunchedRound,
  readFrozenRound,
  readRound,
  readRoundFile,
  readRounds,
  roundIdOf,
  roundNames,
} from './launched/launched-rounds.ts';
export { type OwnRecords, ownPlaceOf, readOwn, readTold, refusedBy } from './launched/read-chains.ts';
export { openKeyLists } from './registry/key-list-store.ts';
export { openRetainedStore } from './registry/retained-store.ts';
export { type ListedRound, listedChain, listedRound } from './registry/round-listing.ts';
export { openSealedStore, type SealedStore } from './registry/sealed-store.ts';
export { openSettledStore } from './registry/settled-store.ts';
export type {
  PortalDeps,
  Role,
  RoleInput,
  RoleParts,
  RoundDeps,
  RoundParts,
  Rounds,
} from './role/role.ts';
export { isFinalAt, releaseDueAt, releaseExpectedAt } from './round/release-schedule.ts';
export { launchedRound, roundStatus, roundWatch } from './round/round-status.ts';
export { answer, PortalError, type Refusal, refused } from './trpc/portal-error.ts';
export { type PortalContext, procedure, router } from './trpc/portal-trpc.ts';
