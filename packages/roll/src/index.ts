export { type CardDocument, openCardStore } from './card-store.ts';
export { guessesAMinute } from './guess-brake.ts';
export { admittingCode, type PersonDocument } from './person-document.ts';
export { rollRole } from './roll-role.ts';
export type { Admitted, Participation, RollRouter } from './roll-router.ts';
export { readRollSecrets } from './roll-secrets.ts';
export { openRollStore } from './roll-store.ts';
