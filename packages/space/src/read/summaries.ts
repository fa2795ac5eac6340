import type { IdeaSummary, ShownPersona } from '../contract/views.ts';
import type { ContributionDocument } from '../documents/contribution.ts';
import type { PersonaDocument } from '../documents/people.ts';
import type { SpaceContext } from '../space-context.ts';
import { excerptOf } from './excerpt.ts';
import { standsOn } from './stands.ts';

export const shownPersona = ({ kind, name, role, skills }: PersonaDocument): ShownPersona => ({
  kind,
  name,
  role,
  skills,
});

/** The personas that some texts are signed by. */
export async function personasOf(
  { people }: Pick<SpaceContext, 'people'>,
  documents: Iterable<ContributionDocument>,
): Promise<(document: ContributionDocument) => ShownPersona | null> {
  const ids = new Set([...documents].flatMap(({ persona }) => persona ?? []));
  const found = await people.personas([...ids]);
  return ({ persona }) => {
    const shown = persona === null ? undefined : found.get(persona);
    return shown === undefined ? null : shownPersona(shown);
  };
}

/**
 * Ideas as a list shows them, in the order of `ids`. Each text is read where it lies at this moment: what was hidden or
 * withdrawn a moment ago is in no list, whatever memory holds.
 */
export async function summariesOf(
  space: SpaceContext,
  secret: string | null,
  ids: readonly string[],
): Promise<IdeaSummary[]> {
  const documents = await space.contributions.findMany(ids);
  const read = ids.flatMap((id) => documents.get(id) ?? []).filter(({ state }) => state === 'published');
  const stands = await standsOn(
    space,
    secret,
    read.map(({ _id: id, owner }) => ({ id, owner })),
  );
  const personaOf = await personasOf(space, read);
  const answers = await space.answers.findMany(read.map(({ _id }) => _id));
  return read.flatMap((document) => {
    const { _id: id, theme, language, day, words, picture } = document;
    const stand = stands.get(id);
    if (stand === undefined) return [];
    const comments = space.shelf.comments(id);
    const { title, body } = words;
    return [
      {
        id,
        theme,
        language,
        day,
        title,
        excerpt: excerptOf(body),
        illustrated: picture !== undefined,
        answer: answers.get(id)?.at(-1)?.state ?? null,
        persona: personaOf(document),
        comments,
        ...stand,
      },
    ];
  });
}
