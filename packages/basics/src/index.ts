export { type Admission, admissionOf, peopleOnRoll } from './admission.ts';
export { atStart } from './at-start.ts';
export { type Audience, audiences } from './audience.ts';
export type { Brand } from './brand.ts';
export { canonicalJson } from './canonical-json.ts';
export type { Clock } from './clock.ts';
export { type EngineVersion, sameEngine } from './engine-version.ts';
export { exhaustive } from './exhaustive.ts';
export {
  fewestComments,
  fewestPeople,
  floorToFives,
  mostOpenKeys,
  openCohortFrom,
  participationStep,
  partsByCohortFrom,
  peoplePerKey,
  smallestBatch,
  smallestCohort,
  spaceOpensFrom,
} from './privacy-numbers.ts';
export type { Random } from './random.ts';
export { err, ok, type Result } from './result.ts';
export { createTurns, type InTurn } from './turns.ts';
