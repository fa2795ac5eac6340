export {
  type AmendmentSeries,
  addAmendmentRecord,
  readAmendmentRecords,
} from './amendments/amendment-files.ts';
export {
  type CorrectedText,
  type EffectiveFile,
  effectiveRound,
  type RoundChange,
  readEffectiveFile,
} from './amendments/effective-round.ts';
export { ownPlaceOf, readOwn, readTold } from './amendments/read-chains.ts';
export { confirmClock, isClockDoubted, openPortalClock, type PortalClock } from './clock/portal-clock.ts';
export { createPortal, type Portal } from './compose/create-portal.ts';
export { loadConfig, type PortalConfig, type PortalSettings, readSettings } from './compose/portal-config.ts';
export type { PortalDeps, Role, RoleParts } from './compose/role.ts';
export { type RunningPortal, runPortal, startPortal } from './compose/start-portal.ts';
export type { Boot, BootChange, PortalRole, ReleasePace, RoundStatus } from './contract/boot.ts';
export type { ErrorCode, ErrorParams, PortalFault } from './contract/error-codes.ts';
export type { PortalProfile } from './contract/portal-profile.ts';
export { type CountedSeries, type CountNow, countedByDay } from './counters/counted-by-day.ts';
export { openCounterStore } from './counters/counter-store.ts';
export { withPortalDatabase } from './deployment/open-portal-database.ts';
export {
  isOrigin,
  type PortalFile,
  portalFileSchema,
  readPortalFile,
  writePortalFile,
} from './deployment/portal-file.ts';
export { roleFolderPaths, rolePaths } from './deployment/portal-paths.ts';
export { PortalRefused } from './deployment/portal-refused.ts';
export type { Deps, PortalTarget } from './deployment/portal-target.ts';
export { readSecret, readSecretIfPresent, SecretExposed } from './deployment/read-secret.ts';
export { folderAbove, privateFolder, readIfPresent, writePrivateFile } from './deployment/secret-files.ts';
export { openHeartbeatStore } from './heartbeat/heartbeat-store.ts';
export { heartbeatEvery, heartbeatSealer } from './heartbeat/seal-heartbeats.ts';
export { mountTrpc } from './http/mount-trpc.ts';
export { createPortalLogger, type PortalLogger } from './http/portal-logger.ts';
export { isFinalAt, releaseDueAt } from './round/release-schedule.ts';
export { launchedRound, roundStatus, roundWatch } from './round/round-status.ts';
export { answer, PortalError, type Refusal, refused } from './trpc/portal-error.ts';
export { type PortalContext, procedure, router } from './trpc/portal-trpc.ts';
