import { setImmediate as letPagesPass } from 'node:timers/promises';
import { type Audience, audiences } from '@miroir/basics';
import type { TextIndex } from '@miroir/basics/words';
import { type IdeaOrder, type IdeaPlaceFilter, ideasPerPage } from '../../contract/ideas.ts';
import { agreementOf, type HeldIdea, people } from './side-ideas.ts';

/** Ideas that leads matched, by id. */
type Matched = { has(id: string): boolean };

/** What is asked of the list. */
export interface IdeaQuery {
  readonly side: Audience | null;
  readonly theme: string | null;
  readonly language: string | null;
  readonly place: IdeaPlaceFilter;
  readonly search: string;
  readonly order: IdeaOrder;
  /** From 1. */
  readonly page: number;
}

/** Every order, made once for many pages. */
export type Ordered = Readonly<Record<IdeaOrder, readonly HeldIdea[]>>;

/** Ideas in each order; those that are not counted come last, by their random ids. Pages pass between two orders. */
export async function orderIdeas(ideas: readonly HeldIdea[]): Promise<Ordered> {
  const ranked = ideas
    .map((idea) => ({ idea, ranks: rankOf(idea) }))
    .sort((a, b) => (a.idea.id < b.idea.id ? -1 : 1));
  const by = async (order: IdeaOrder): Promise<HeldIdea[]> => {
    await letPagesPass();
    // A sort keeps the order of what is equal: by id.
    return ranked.toSorted((a, b) => b.ranks[order] - a.ranks[order]).map(({ idea }) => idea);
  };
  return { agreed: await by('agreed'), divided: await by('divided'), reacted: await by('reacted') };
}

/** `agreed`: the lower end of the interval, so that few people do not outrank many; `divided`: how even both camps are. */
function rankOf({ counts }: HeldIdea): Record<IdeaOrder, number> {
  if (counts === null) return { agreed: -1, divided: -1, reacted: -1 };
  const { agree, disagree } = counts;
  return {
    agreed: agreementOf(counts)?.low ?? 0,
    divided: Math.min(agree, disagree) / Math.max(1, people(counts)),
    reacted: people(counts),
  };
}

/** The ideas that answer, in their order: of a search the nearest first. */
export function answering(
  {
    ordered,
    byId,
    index,
    matched,
  }: {
    readonly ordered: Ordered;
    readonly byId: ReadonlyMap<string, HeldIdea>;
    readonly index: Pick<TextIndex, 'search'>;
    readonly matched: Matched;
  },
  query: IdeaQuery,
): HeldIdea[] {
  const { side, theme, language, place, search, order } = query;
  const from =
    search.trim() === '' ? ordered[order] : index.search(search).flatMap((id) => byId.get(id) ?? []);
  return from.filter(
    (idea) =>
      (side === null || idea.side === side) &&
      (theme === null || idea.theme === theme) &&
      (language === null || idea.text?.language === language) &&
      isPlaced(idea, place, matched),
  );
}

function isPlaced({ id, side }: HeldIdea, place: IdeaPlaceFilter, matched: Matched): boolean {
  if (place === 'all') return true;
  if (place === 'both') return matched.has(id);
  return !matched.has(id) && side === (place === 'inside' ? audiences[0] : audiences[1]);
}

/** One page of them; a page too far is the last one. */
export function pageOf(ideas: readonly HeldIdea[], asked: number) {
  const pages = Math.max(1, Math.ceil(ideas.length / ideasPerPage));
  const page = Math.min(Math.max(1, asked), pages);
  const shown = ideas.slice((page - 1) * ideasPerPage, page * ideasPerPage);
  return { shown, total: ideas.length, page, pages };
}
