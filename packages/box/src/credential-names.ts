import { ok, type Result } from '@miroir/basics';
import { credentialId, isCohortKey, isSecret, type KeyList } from '@miroir/credential';
import { loadVerifyingKey, verifyCredential } from '@miroir/credential/server';
import { type PortalFile, type Refusal, refused } from '@miroir/portal';
import type { CredentialProof, ProofFault } from './box-router.ts';

/** What a verified credential is: its document's name, the cohort its key stands for, and whether it replaces a lost one. */
export interface VerifiedCredential {
  readonly id: string;
  readonly cohort: string;
  readonly replacement: boolean;
}

/** How the box names credentials by their secret: under a purpose each, so that the key alone says what one is. */
export interface CredentialNames {
  /** The names a secret may have here, the usual one first: later calls bring no key. Refuses what is no secret. */
  readonly of: (
    secret: string,
  ) => Result<readonly [answer: string, replacement: string], Refusal<'malformed'>>;
  /** Checks a signature against the one key of its purpose and cohort, of those published. */
  readonly verify: (
    secret: string,
    proof: CredentialProof,
  ) => Result<VerifiedCredential, Refusal<ProofFault | 'malformed'>>;
}

/** See {@link CredentialNames}. The space's key names nothing here. */
export function credentialNames(file: PortalFile, keyList: KeyList): CredentialNames {
  const { audience, round } = file;
  const scope = { audience, campaign: file.questionnaire.campaign, round };
  const keys = new Map(
    keyList.keys
      .filter(isCohortKey)
      .map(({ id, cohort, purpose, spki }) => [String(id), { cohort, purpose, key: loadVerifyingKey(spki) }]),
  );
  const name = (secret: string, purpose: 'answer' | 'replacement'): string =>
    credentialId({ ...scope, purpose, secret });
  return {
    of: (secret) =>
      isSecret(secret) ? ok([name(secret, 'answer'), name(secret, 'replacement')]) : refused('malformed'),
    verify(secret, { keyId, signature }) {
      if (!isSecret(secret)) return refused('malformed');
      const entry = keys.get(keyId);
      if (entry === undefined) return refused('unknown-key');
      const id = name(secret, entry.purpose);
      if (!verifyCredential(entry.key, id, signature)) return refused('credential-refused');
      return ok({ id, cohort: entry.cohort, replacement: entry.purpose === 'replacement' });
    },
  };
}
