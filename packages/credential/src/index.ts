export { decodeBase64url, encodeBase64url } from './base64url.ts';
export {
  type CardCodeFault,
  type CardInvitation,
  type CardScope,
  cardCodeLength,
  cardCodeOf,
  decodeCardCode,
} from './card-code.ts';
export { openCard, sealCard } from './card-envelope.ts';
export { checkKeyList, type KeyListFault } from './check-key-list.ts';
export { credentialId, isSecret, secretBytes, secretLength, secretText } from './credential-id.ts';
export { invitationCodeHash, isInvitationCode, newInvitationCode } from './invitation-code.ts';
export { type KeyId, keyIdOf } from './key-id.ts';
export {
  type CohortKey,
  cohortKeys,
  isCohortKey,
  type KeyEntry,
  type KeyList,
  keyListDigest,
  type SpaceKey,
  spaceKeyOf,
} from './key-list.ts';
export {
  type CodeScope,
  decodeRecoveryCode,
  encodeRecoveryCode,
  type RecoveryCodeFault,
  recoveryCodeLength,
} from './recovery-code.ts';
export {
  type AnswerPurpose,
  type CredentialScope,
  everyRound,
  type Purpose,
  purposes,
  type RoundScope,
  sameRound,
  sameScope,
} from './scope.ts';
export { shortDigest } from './short-digest.ts';
export { systemRandom } from './system-random.ts';
export { type ExpectedList, type TrustFault, trustedKey, trustedSpaceKey } from './trusted-key.ts';
