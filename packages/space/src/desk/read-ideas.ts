import type { DeskIdea, DeskIdeas, DeskNear } from '../contract/desk-views.ts';
import type { ContributionDocument } from '../documents/contribution.ts';
import { mayPart } from '../moderation/arrange.ts';
import { countedPeople } from '../orders/shares.ts';
import { arrangementsOf } from '../read/arrangements-of.ts';
import { type SpaceContext, today } from '../space-context.ts';

/** Ideas on one page of the desk: a search or a theme finds the others. */
const mostIdeas = 50;
/** Ideas proposed to be joined to. */
const mostNear = 5;

/** Ideas as they are read in the space, those that another stands for too: found by words or a theme, else the newest day first. */
export async function readIdeas(
  space: SpaceContext,
  { text, theme }: { readonly text: string; readonly theme: string | null },
): Promise<DeskIdeas> {
  const { shelf, contributions } = space;
  const all = shelf.published();
  const found = text === '' ? null : await shelf.words.search(text);
  const newest = () =>
    all.toSorted((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)) || (a.place < b.place ? -1 : 1));
  const ordered = found === null ? newest() : found.flatMap((id) => shelf.get(id) ?? []);
  const wanted = ordered.filter((idea) => theme === null || idea.theme === theme);
  const documents = await contributions.findMany(wanted.slice(0, mostIdeas).map(({ id }) => id));
  const read = wanted
    .flatMap(({ id }) => documents.get(id) ?? [])
    .filter(({ state }) => state === 'published');
  const arrangements = await arrangementsOf(space, read);
  const ideas = read.flatMap((document): DeskIdea[] => {
    const arrangement = arrangements.get(document._id);
    return arrangement === undefined ? [] : [{ ...ideaOf(space, document), arrangement }];
  });
  return { today: today(space), ideas, total: wanted.length };
}

function ideaOf(space: SpaceContext, document: ContributionDocument): Omit<DeskIdea, 'arrangement'> {
  const { _id: id, theme, language, day, words, joined } = document;
  const counts = space.totals.of(id);
  return {
    ...{ id, theme, language, day, title: words.title, body: words.body },
    comments: space.shelf.comments(id),
    // As the public is told: from k people on, for a total grows by k at least.
    agrees: countedPeople(counts) === 0 ? null : counts.agree,
    mayPart: joined !== undefined && mayPart(joined.day, today(space)),
  };
}

/** Ideas near one by its title: what it may be joined to. None that another stands for already. */
export async function nearIdeas(space: SpaceContext, { id }: { readonly id: string }): Promise<DeskNear[]> {
  const { shelf, contributions } = space;
  const idea = await contributions.find(id);
  if (idea?.kind !== 'idea' || idea.state !== 'published') return [];
  // Some more than are shown: itself, and what was joined, are left out.
  const ids = await shelf.words.similar(idea.words.title, idea.language, mostNear * 3);
  const others = ids.filter((each) => each !== id && shelf.standsFor(each) === each);
  const documents = await contributions.findMany(others);
  return others
    .flatMap((each) => documents.get(each) ?? [])
    .filter(({ state }) => state === 'published')
    .slice(0, mostNear)
    .map(({ _id, theme, day, words }) => ({ id: _id, theme, day, title: words.title }));
}
