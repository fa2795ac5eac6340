import { ok, type Result } from '@miroir/basics';
import { type Refusal, refused } from '@miroir/portal';
import { type ReaderFault, readerOf } from '../act/gate.ts';
import { isOwn } from '../act/owned.ts';
import type { SpaceContext } from '../space-context.ts';

/** A picture as a page draws it: one kind whatever was sent, as base64url. */
export interface ShownPicture {
  readonly type: 'image/webp';
  readonly data: string;
}

/**
 * The picture of an idea, for whoever may read its text at this moment: everybody once it is published, its author alone
 * while it waits or is hidden, nobody once it is withdrawn.
 */
export async function pictureOf(
  space: SpaceContext,
  { secret, idea }: { readonly secret: string | null; readonly idea: string },
): Promise<Result<ShownPicture, Refusal<ReaderFault | 'not-found'>>> {
  const reader = readerOf(space, secret);
  if (!reader.ok) return reader;
  const waiting = space.queue.get(idea);
  const document = waiting ?? (await space.contributions.find(idea));
  if (document?.picture === undefined) return refused('not-found');
  const own = secret !== null && isOwn(space, secret, document);
  const isPublished = waiting === undefined && document.state === 'published';
  if (!isPublished && !own) return refused('not-found');
  const { published, waiting: apart } = space.pictures;
  const bytes = await (waiting === undefined ? published : apart).find(idea);
  return bytes === null
    ? refused('not-found')
    : ok({ type: 'image/webp', data: bytes.toString('base64url') });
}
