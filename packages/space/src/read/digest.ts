import { ok, type Result } from '@miroir/basics';
import { type Refusal, refused } from '@miroir/portal';
import { type ReaderFault, readerOf } from '../act/gate.ts';
import type { DigestView, SealedDigest } from '../contract/views.ts';
import { digestKeyOf, sealDigest } from '../digest/seal-digest.ts';
import type { SpaceContext } from '../space-context.ts';
import { digestView } from './digest-view.ts';

interface Asked {
  readonly secret: string | null;
  /** Null: the newest. */
  readonly id: string | null;
}

/** A digest as it reads now, for whoever reads the space. */
export async function readDigest(
  space: SpaceContext,
  { secret, id }: Asked,
): Promise<Result<DigestView, Refusal<ReaderFault | 'not-found'>>> {
  const reader = readerOf(space, secret);
  if (!reader.ok) return reader;
  const wanted = id ?? space.digests.serials.at(-1)?.id;
  const view = wanted === undefined ? null : await digestView(space, wanted);
  return view === null ? refused('not-found') : ok(view);
}

/** The same as a file that the space signs now: what was hidden or withdrawn meanwhile is not in it. */
export async function sealedDigest(
  space: SpaceContext,
  asked: Asked,
): Promise<Result<SealedDigest, Refusal<ReaderFault | 'not-found'>>> {
  const view = await readDigest(space, asked);
  if (!view.ok) return view;
  const { place, sealKey } = space;
  return ok({ file: sealDigest(view.value, place, sealKey), keyName: digestKeyOf(sealKey) });
}
