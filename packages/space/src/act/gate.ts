import { ok, type Result, spaceOpensFrom } from '@miroir/basics';
import { isSecret } from '@miroir/credential';
import { type Refusal, refused } from '@miroir/portal';
import type { SpaceContext } from '../space-context.ts';

export type HolderFault = 'malformed' | 'unknown-credential';
export type GateFault = HolderFault | 'not-open-yet' | 'closed' | 'space-too-few';
export type ReaderFault = HolderFault | 'space-credential-needed';

type Known = Pick<SpaceContext, 'tags' | 'holders'>;

/** Whether a secret registered here. The secret alone acts: no signature is asked again. */
export function holderOf({ tags, holders }: Known, secret: string): Result<string, Refusal<HolderFault>> {
  if (!isSecret(secret)) return refused('malformed');
  return holders.has(tags.of('holder', '', secret)) ? ok(secret) : refused('unknown-credential');
}

/** Whether somebody may act now. Nothing opens before twenty people hold a credential. */
export function mayAct(
  space: Known & Pick<SpaceContext, 'acceptance'>,
  secret: string,
): Result<string, Refusal<GateFault>> {
  const holder = holderOf(space, secret);
  if (!holder.ok) return holder;
  const state = space.acceptance();
  if (state === 'before') return refused('not-open-yet');
  if (state === 'closed') return refused('closed');
  return space.holders.size < spaceOpensFrom ? refused('space-too-few') : holder;
}

/** Who reads: a holder, or null for anyone where the space is open to all. */
export function readerOf(
  space: Known & Pick<SpaceContext, 'rules'>,
  secret: string | null,
): Result<string | null, Refusal<ReaderFault>> {
  if (secret !== null) return holderOf(space, secret);
  return space.rules.readers === 'anyone' ? ok(null) : refused('space-credential-needed');
}
