import type { Entered } from '@miroir/insight';
import type { AnswerDocument, PartMove } from '../box-documents.ts';
import type { ReleaseStore } from './release-store.ts';

/** Somebody who has entered, with what the published figures count of them; null once they have withdrawn. */
export interface EnteredPerson {
  readonly document: AnswerDocument;
  readonly counted: Entered | null;
}

/**
 * Everybody who has entered by a committed release, page by page; what such a release has not carried over into their
 * documents yet counts already.
 */
export async function* enteredPeople(
  store: Pick<ReleaseStore, 'all' | 'stagedMoves' | 'isCommitted'>,
): AsyncGenerator<EnteredPerson[]> {
  const moved = new Map<string, PartMove>();
  for (const { _id, moves } of await store.stagedMoves())
    if (await store.isCommitted(_id)) for (const move of moves) moved.set(move.id, move);
  const known = new Map<string, boolean>();
  const isCounted = async ({ entered, entering }: AnswerDocument): Promise<boolean> => {
    if (entered === undefined || entering === undefined) return entered !== undefined;
    const committed = known.get(entering) ?? (await store.isCommitted(entering));
    known.set(entering, committed);
    return committed;
  };
  for await (const page of store.all()) {
    const people: EnteredPerson[] = [];
    for (const document of page) {
      if (!(await isCounted(document))) continue;
      const { published } = document;
      people.push({ document, counted: published && withMove(published, moved.get(document._id)) });
    }
    yield people;
  }
}

function withMove(entered: Entered, move: PartMove | undefined): Entered {
  if (move === undefined) return entered;
  const { parts, wholeOnly } = move;
  return {
    ...entered,
    parts: { ...entered.parts, ...parts },
    ...(wholeOnly.length === 0 ? {} : { wholeOnlyParts: wholeOnly }),
  };
}
