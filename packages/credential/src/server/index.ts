export { cardKeyOf } from './card-key.ts';
export { generateKeyPair, type KeyPair, loadSigningKey, loadVerifyingKey, type SigningKey } from './keys.ts';
export {
  type ChallengeSettings,
  createChallenge,
  type SolutionFault,
  type SpentSolution,
  solutionFingerprint,
  verifySolution,
} from './proof-of-work.ts';
export { openSession, type Session, type SessionFault, sealSession, sessionLifetimeMs } from './session.ts';
export { signBlinded, verifyCredential } from './sign.ts';
