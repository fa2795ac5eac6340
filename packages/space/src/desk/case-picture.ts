import { err, ok, type Result } from '@miroir/basics';
import type { ShownPicture } from '../read/picture-of.ts';
import type { SpaceContext } from '../space-context.ts';

/** The picture of an idea, for whoever decides about it: while it is read, and while it is hidden, since a second opinion is of both. */
export async function casePicture(
  { contributions, pictures }: SpaceContext,
  { id }: { readonly id: string },
): Promise<Result<ShownPicture, 'not-found'>> {
  const document = await contributions.find(id);
  if (document?.picture === undefined || document.state === 'withdrawn') return err('not-found');
  const bytes = await pictures.published.find(id);
  return bytes === null ? err('not-found') : ok({ type: 'image/webp', data: bytes.toString('base64url') });
}
