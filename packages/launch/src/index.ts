export {
  type AddedPeople,
  type AddPeopleFault,
  type AddPeopleOptions,
  addPeople,
} from './amend/add-people.ts';
export {
  type AppliedAmendment,
  type AppliedIn,
  type ApplyFault,
  applyAmendment,
} from './amend/apply-amendment.ts';
export {
  type ReissueFault,
  type ReissueOptions,
  reissueInvitations,
} from './amend/reissue-invitations.ts';
export {
  distrustMarks,
  type PublishedFault,
  rememberPublished,
  type SpaceAccesses,
  spaceAccesses,
} from './backup/after-restore.ts';
export {
  type BackedUp,
  type BackupFault,
  backUpCommunity,
  backUpRole,
  backUpSpace,
} from './backup/back-up.ts';
export { readDumpHeader } from './backup/dump-file.ts';
export { type RestoreFault, restoreRole } from './backup/restore-role.ts';
export { asShown, nextShown, nothingShown, type ShownMarks } from './backup/shown-marks.ts';
export { type CalibrateFault, calibrateNow } from './calibrate-now.ts';
export { type ForgetFault, forgetRound } from './forget-round.ts';
export {
  communityPeople,
  type Imported,
  importPeople,
  invitationLink,
  planPeople,
  removePeople,
} from './import-people.ts';
export { keepCards, type PrintedCard } from './keep-cards.ts';
export { launchPortal } from './launch-portal.ts';
export type {
  Invitation,
  InvitationsLink,
  Launched,
  LaunchFault,
  PeopleFault,
  PersonRow,
  PortalStatus,
} from './launch-types.ts';
export { makeComparisonKey, makePortalKeys } from './make-keys.ts';
export { checkInvitations, type InvitationFault, matchInvitations } from './match-invitations.ts';
export { type ReleaseDeps, type ReleasedNow, recountPortal, releaseNow } from './portal-admin.ts';
export { readPortalStatus } from './portal-status.ts';
export { withSpaceDatabases } from './space-databases.ts';
export { startEpoch } from './start-epoch.ts';
export type { StepFault, UpgradeStep } from './upgrade/step.ts';
export { planUpgrade, type UpgradeFault, type UpgradePlan, upgradeRole } from './upgrade/upgrade-role.ts';
