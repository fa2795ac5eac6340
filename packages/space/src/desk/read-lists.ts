import type { AnswerDesk, AnsweredIdea } from '../contract/desk-views.ts';
import { type IdeaListName, type ListedFacts, listed, listSizes } from '../lists/idea-lists.ts';
import { countedPeople } from '../orders/shares.ts';
import type { SpaceContext } from '../space-context.ts';
import { pageSize } from '../space-rules.ts';
import type { DraftDocument, DraftStore } from './draft-store.ts';
import { gatherFacts, listFrame } from './gather-facts.ts';

/** Which ideas are asked for: those of a list, or those whose answer waits to be published. */
export interface ListAsked {
  readonly list: IdeaListName | 'ready';
  readonly theme: string | null;
  /** How many are passed over. */
  readonly from: number;
}

/** A page of one of the desk's lists, with what was answered and what is about to be. */
export async function readLists(
  space: SpaceContext,
  { drafts, campaign }: { readonly drafts: DraftStore; readonly campaign: string },
  { list, theme, from }: ListAsked,
): Promise<AnswerDesk> {
  const waiting = new Map((await drafts.ofCampaign(campaign)).map((each) => [each._id, each]));
  const facts = gatherFacts(space, theme);
  const frame = listFrame(space);
  const found = list === 'ready' ? facts.filter(({ id }) => waiting.has(id)) : listed(facts, list, frame);
  const shown = found.slice(from, from + pageSize);
  return {
    ideas: await answeredIdeas(space, shown, waiting),
    total: found.length,
    next: from + pageSize < found.length ? from + pageSize : null,
    sizes: listSizes(facts, frame),
    // Of what is read: a draft to an idea that is hidden waits on.
    waiting: space.shelf.ideas().filter(({ id }) => waiting.has(id)).length,
  };
}

async function answeredIdeas(
  space: SpaceContext,
  shown: readonly ListedFacts[],
  drafts: ReadonlyMap<string, DraftDocument>,
): Promise<AnsweredIdea[]> {
  const ids = shown.map(({ id }) => id);
  const documents = await space.contributions.findMany(ids);
  const steps = await space.answers.findMany(ids);
  return shown.flatMap(({ id, counts, clock }): AnsweredIdea[] => {
    const document = documents.get(id);
    // Read where it lies: hidden or withdrawn a moment ago, it is in no list.
    if (document?.state !== 'published') return [];
    const { words, theme, language, day } = document;
    return [
      {
        ...{ id, theme, language, day, title: words.title, body: words.body },
        // As the public is told: from k people on, for a total grows by k at least.
        counts: countedPeople(counts) === 0 ? null : counts,
        comments: space.shelf.comments(id),
        promise: clock,
        steps: steps.get(id) ?? [],
        draft: draftOf(drafts.get(id)),
      },
    ];
  });
}

const draftOf = (draft: DraftDocument | undefined): AnsweredIdea['draft'] =>
  draft === undefined ? null : { state: draft.state, text: draft.text, by: draft.by };
