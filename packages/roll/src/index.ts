export { type CardDocument, openCardStore } from './card-store.ts';
export { type CommunityPerson, openCommunityStore } from './community-store.ts';
export { guessesAMinute } from './guess-brake.ts';
export { admittingCode, type PersonDocument } from './person-document.ts';
export type { RollCommunityRouter } from './roll-community.ts';
export { rollRole } from './roll-role.ts';
export type { Admitted, Participation, RollRouter } from './roll-router.ts';
export { readRollSecrets } from './roll-secrets.ts';
export { openRollStore } from './roll-store.ts';
