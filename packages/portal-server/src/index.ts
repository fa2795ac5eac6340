export type { Boot, BootPage, Landing, PortalRole, RoundState, RoundStatus } from './contract/boot.ts';
export { type ErrorCode, type ErrorParams, errorCodes, type PortalFault } from './contract/error-codes.ts';
export type { PersonState } from './contract/person-state.ts';
export type { Estimate, ResultFigure, ResultQuestion, ResultsView, ShareBar } from './contract/results.ts';
export { createPortal, type Portal, type PortalDeps } from './create/create-portal.ts';
export {
  loadConfig,
  type PortalConfig,
  PortalRefused,
  type PortalSettings,
  readSettings,
} from './create/portal-config.ts';
export type { PortalProfile } from './create/portal-profile.ts';
export { type RunningPortal, runPortal, startPortal } from './create/start-portal.ts';
export type { BoxRouter } from './features/box/box-router.ts';
export type { Admitted, Participation, RollRouter } from './features/roll/roll-router.ts';
export { createPortalLogger, type PortalLogger } from './http/portal-logger.ts';
export {
  type Imported,
  type ImportOptions,
  importPeople,
  invitationLink,
  type PeoplePlan,
  planPeople,
} from './launch/import-people.ts';
export { type Launched, type LaunchOptions, launchPortal } from './launch/launch-portal.ts';
export { makePortalKeys, type PortalKeys } from './launch/make-keys.ts';
export { checkInvitations, type InvitationFault, matchInvitations } from './launch/match-invitations.ts';
export { personKey } from './launch/person-key.ts';
export {
  type Recounted,
  type ReleasedNow,
  type ReleaseNowFault,
  readPortalStatus,
  recountPortal,
  releaseNow,
} from './launch/portal-admin.ts';
export { type PortalFile, readPortalFile } from './launch/portal-file.ts';
export { type RolePaths, rolePaths } from './launch/portal-paths.ts';
export type {
  Deps,
  Invitation,
  LaunchFault,
  PeopleFault,
  PersonRow,
  PortalStatus,
  PortalTarget,
} from './launch/portal-types.ts';
export { startEpoch } from './launch/start-epoch.ts';
