export { decodeBase64url, encodeBase64url } from './base64url.ts';
export { credentialId, isSecret, secretBytes, secretLength, secretText } from './credential-id.ts';
export { invitationCodeHash, isInvitationCode, newInvitationCode } from './invitation-code.ts';
export { type KeyId, keyIdOf } from './key-id.ts';
export {
  checkKeyList,
  type KeyEntry,
  type KeyList,
  type KeyListFault,
  keyListDigest,
  type TrustFault,
  trustedKey,
} from './key-list.ts';
export { decodeRecoveryCode, encodeRecoveryCode, type RecoveryCodeFault } from './recovery-code.ts';
export { type CredentialScope, type Purpose, sameScope } from './scope.ts';
export { systemRandom } from './system-random.ts';
