export { cardKeyOf } from './card-key.ts';
export {
  type DrawnCredential,
  drawCredential,
  type FinishFault,
  finishCredential,
  prefetchBlinding,
} from './credential.ts';
export { prefetchSolver, solveChallenge } from './solve-challenge.ts';
