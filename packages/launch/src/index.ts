export { importPeople, invitationLink, planPeople } from './import-people.ts';
export { type Launched, launchPortal } from './launch-portal.ts';
export type { Invitation, PeopleFault, PersonRow, PortalStatus } from './launch-types.ts';
export { makeComparisonKey, makePortalKeys } from './make-keys.ts';
export { readPortalStatus, recountPortal, releaseNow } from './portal-admin.ts';
export { startEpoch } from './start-epoch.ts';
