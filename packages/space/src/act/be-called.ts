import { ok, type Result } from '@miroir/basics';
import { longest, type Skill } from '@miroir/basics/space-texts';
import { type Refusal, refused } from '@miroir/portal';
import type { PersonaKind } from '../documents/people.ts';
import { cleanText } from '../hygiene/clean-text.ts';
import { looksOfficial, nameSkeleton } from '../hygiene/shown-name.ts';
import type { SpaceContext } from '../space-context.ts';
import { type GateFault, mayAct } from './gate.ts';

export interface PersonaDraft {
  readonly kind: PersonaKind;
  readonly name: string;
  readonly role: string;
  readonly skills: readonly Skill[];
}

export type PersonaFault = GateFault | 'text-refused' | 'name-refused' | 'limit-reached';

/**
 * Makes or renames one of a person's two personas: one pseudonym, one name and job. The tags of the two are of two
 * objects, so that nothing says they are one person's. Names that are taken, or pass for an official's, are refused.
 */
export async function beCalled(
  space: SpaceContext,
  { secret, ...draft }: PersonaDraft & { readonly secret: string },
): Promise<Result<null, Refusal<PersonaFault>>> {
  const may = mayAct(space, secret);
  if (!may.ok) return may;
  const name = cleanText(draft.name, { most: longest.name, lines: 'one', required: true });
  if (!name.ok) return refused('text-refused', { field: 'name', fault: name.error });
  const named = draft.kind === 'named';
  const role = cleanText(named ? draft.role : '', { most: longest.role, lines: 'one', required: named });
  if (!role.ok) return refused('text-refused', { field: 'role', fault: role.error });
  if (!space.limits.allows(secret, 'persona')) return refused('limit-reached');
  const skeleton = nameSkeleton(name.value);
  if (skeleton.length < 2 || looksOfficial(name.value, space.rules.officials)) return refused('name-refused');
  const kept = await space.people.putPersona({
    _id: Buffer.from(space.random.bytes(16)).toString('base64url'),
    kind: draft.kind,
    name: name.value,
    role: role.value,
    skills: [...new Set(draft.skills)],
    skeleton,
    tag: space.tags.of('persona', draft.kind, secret),
  });
  return kept === 'kept' ? ok(null) : refused('name-refused');
}
