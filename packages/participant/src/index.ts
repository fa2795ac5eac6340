export { type BoxApi, createBoxApi, prefetchBoxClient } from './api/box-api.ts';
export type { Proof } from './api/box-client.ts';
export { createBulletinClient } from './api/bulletin-client.ts';
export { type Called, type CallFault, isPassing } from './api/call.ts';
export { createHomeApi, createInvitationApi, type InvitationApi } from './api/community-api.ts';
export type { Place, Server } from './api/connections.ts';
export { createRollApi, type RollApi } from './api/roll-api.ts';
export { createSpaceClient, type SpaceClient } from './api/space-client.ts';
export { type Learnt, learnState } from './device/learn-state.ts';
export { type AdmissionFault, admitByOpenLink } from './hand-off/admit.ts';
export {
  type BoxSide,
  type FinishFault,
  type FinishOutcome,
  finishParticipation,
  type StartFault,
  type StartStep,
  startAfresh,
  startParticipation,
} from './hand-off/box-side.ts';
export { type Address, handOffUrl, takeFragment } from './hand-off/fragment.ts';
export {
  forgetDraw,
  forgetEverything,
  type Held,
  type Holding,
  holdOpened,
  noteHeld,
  type Pending,
  readHolding,
} from './hand-off/holding.ts';
export { type CardFault, invitationOfCard } from './hand-off/open-card.ts';
export { type Invitation, readInvitation } from './hand-off/read-link.ts';
export {
  type Issued,
  type IssueFault,
  type IssuingRoll,
  issueForState,
  type RollMemory,
  rollMemory,
  startFragment,
  stateFor,
  volatileMemory,
} from './hand-off/roll-side.ts';
export { type Walk, type WalkFault, walkHandOff } from './hand-off/walk-hand-off.ts';
export { memoryShelf } from './storage/memory-shelf.ts';
export { holdingRecord } from './storage/records.ts';
export { sessionShelf } from './storage/session-shelf.ts';
export type { Shelf } from './storage/shelf.ts';
