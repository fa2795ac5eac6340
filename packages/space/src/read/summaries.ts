import type { IdeaSummary, ShownPersona, ShownRecognition } from '../contract/views.ts';
import type { ContributionDocument } from '../documents/contribution.ts';
import type { PersonaDocument } from '../documents/people.ts';
import type { SpaceContext } from '../space-context.ts';
import { excerptOf } from './excerpt.ts';
import { shownRecognition } from './recognition.ts';
import { standsOn } from './stands.ts';

/** A persona as its readers see it, with what its texts have gathered where its person shows it. */
export const shownPersona = (
  { kind, name, role, skills }: PersonaDocument,
  gathered: ShownRecognition | null,
): ShownPersona => ({ kind, name, role, skills, gathered });

/** The personas that some texts are signed by. */
export async function personasOf(
  space: Pick<SpaceContext, 'people' | 'shelf' | 'totals' | 'rules'>,
  documents: Iterable<ContributionDocument>,
): Promise<(document: ContributionDocument) => ShownPersona | null> {
  const ids = new Set([...documents].flatMap(({ persona }) => persona ?? []));
  const found = await space.people.personas([...ids]);
  const showing = [...found.values()].flatMap(({ _id, shows }) => (shows === true ? _id : []));
  const gathered = await shownRecognition(space, showing);
  return ({ persona }) => {
    const shown = persona === null ? undefined : found.get(persona);
    return shown === undefined ? null : shownPersona(shown, gathered.get(shown._id) ?? null);
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
    const { _id: id, theme, language, day, words, picture, pinned, closed } = document;
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
        pinned: pinned !== undefined,
        closed: closed !== undefined,
        persona: personaOf(document),
        comments,
        ...stand,
      },
    ];
  });
}
