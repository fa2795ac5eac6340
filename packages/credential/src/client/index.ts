export {
  type DrawnCredential,
  drawCredential,
  type FinishFault,
  finishCredential,
  prefetchBlinding,
} from './credential.ts';
export { solveChallenge } from './solve-challenge.ts';
