import { ok, type Result } from '@miroir/basics';
import { longest } from '@miroir/basics/space-texts';
import { type Refusal, refused } from '@miroir/portal';
import type { PersonaKind } from '../documents/people.ts';
import { cleanText } from '../hygiene/clean-text.ts';
import type { SpaceContext } from '../space-context.ts';
import { type HolderFault, holderOf } from './gate.ts';

export type PresentFault = HolderFault | 'text-refused' | 'limit-reached' | 'not-found';

/**
 * One's own step, of one of one's two personas alone: whether others read what its texts have gathered, and how it may be
 * reached where it offers help. Taken back by the same call, at any time.
 */
export async function presentPersona(
  space: SpaceContext,
  {
    secret,
    kind,
    shows,
    contact,
  }: {
    readonly secret: string;
    readonly kind: PersonaKind;
    readonly shows: boolean;
    readonly contact: string;
  },
): Promise<Result<null, Refusal<PresentFault>>> {
  const holder = holderOf(space, secret);
  if (!holder.ok) return holder;
  const cleaned = cleanText(contact, { most: longest.contact, lines: 'one', required: false });
  if (!cleaned.ok) return refused('text-refused', { field: 'contact', fault: cleaned.error });
  if (!space.limits.allows(secret, 'persona')) return refused('limit-reached');
  const tag = space.tags.of('persona', kind, secret);
  const done = await space.people.presentPersona(tag, { shows, contact: cleaned.value });
  return done ? ok(null) : refused('not-found');
}
