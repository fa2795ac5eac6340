import { ok, type Result } from '@miroir/basics';
import type { Refusal } from '@miroir/portal';
import { type ReaderFault, readerOf } from '../act/gate.ts';
import { ownAmong } from '../act/owned.ts';
import type { IdeaList, ListCursor } from '../contract/views.ts';
import { type AnswerState, answerStates } from '../documents/answer.ts';
import { type IdeaOrder, ideasAfter, type Sortable, tellsTotals } from '../orders/idea-orders.ts';
import { countedPeople } from '../orders/shares.ts';
import { visitTies } from '../orders/visit-ties.ts';
import type { Entry } from '../shelf/entry.ts';
import type { SpaceContext } from '../space-context.ts';
import { pageSize } from '../space-rules.ts';
import { summariesOf } from './summaries.ts';

/**
 * How one stands to an idea: without one's own opinion, with it, one's own; what became of it: its author added to it, it is
 * received and no more, or where it stands with the organiser.
 */
export const ideaStates = ['to-say', 'said', 'own', 'completed', 'received', ...answerStates] as const;
export type IdeaState = (typeof ideaStates)[number];

export interface ListRequest {
  readonly secret: string | null;
  readonly theme: string | null;
  readonly language: string | null;
  /** How the reader stands to them, or what their authors did; null: all. */
  readonly state: IdeaState | null;
  readonly order: IdeaOrder;
  readonly cursor: ListCursor | null;
}

/** A page of ideas. Orders that would tell a total sort only what the person has reacted to. */
export async function listIdeas(
  space: SpaceContext,
  { secret, theme, language, state, order, cursor }: ListRequest,
): Promise<Result<IdeaList, Refusal<ReaderFault>>> {
  const reader = readerOf(space, secret);
  if (!reader.ok) return reader;
  const spoken = space.shelf
    .ideas()
    .filter(
      (idea) => (theme === null || idea.theme === theme) && (language === null || idea.language === language),
    );
  const wanted = state === null ? spoken : await inState(space, spoken, { state, secret });
  const counted = ({ id }: Entry): boolean => countedPeople(space.totals.of(id)) > 0;
  const listed = tellsTotals(order) ? await reactedTo(space, secret, wanted.filter(counted)) : wanted;
  const first = shownFirst(listed, { theme, state, order });
  const seed = cursor?.seed ?? Buffer.from(space.random.bytes(4)).readUInt32BE();
  const place = sortable(space);
  const others = listed.filter((idea) => !first.includes(idea));
  const found = ideasAfter(others.map(place), order, {
    tie: visitTies(seed),
    after: lastRead(space, { listed, order, cursor }),
    most: pageSize + 1,
  });
  const ids = found.slice(0, pageSize).map(({ id }) => id);
  const last = ids.at(-1);
  const more = found.length > pageSize && last !== undefined;
  const pinned = cursor === null ? first.map(({ id }) => id) : [];
  return ok({
    pinned: await summariesOf(space, secret, pinned),
    ideas: await summariesOf(space, secret, ids),
    total: listed.length,
    next: more ? { seed, after: last } : null,
  });
}

/**
 * What the organiser shows before all others of a theme. Not in an order that tells totals, nor
 * in what one asked for by how it stands: there it is in its place.
 */
function shownFirst(
  listed: readonly Entry[],
  { theme, state, order }: Pick<ListRequest, 'theme' | 'state' | 'order'>,
): readonly Entry[] {
  return theme === null || state !== null || tellsTotals(order) ? [] : listed.filter(({ pinned }) => pinned);
}

async function inState(
  space: SpaceContext,
  ideas: readonly Entry[],
  { state, secret }: { readonly state: IdeaState; readonly secret: string | null },
): Promise<readonly Entry[]> {
  if (state === 'completed')
    return ideas.filter(({ id }) => space.shelf.thread(id).additions().some(isPublished));
  if (isAnswer(state)) {
    const { standings } = space.answers;
    return ideas.filter(({ id }) => (standings.get(id)?.state ?? 'received') === state);
  }
  if (secret === null) return [];
  const own = new Set(ownAmong(space, secret, ideas));
  if (state === 'own') return ideas.filter(({ id }) => own.has(id));
  const said = await reactedTo(space, secret, ideas);
  if (state === 'said') return said;
  const known = new Set(said);
  return ideas.filter((idea) => !known.has(idea) && !own.has(idea.id));
}

const isAnswer = (state: IdeaState): state is AnswerState | 'received' =>
  state === 'received' || answerStates.some((each) => each === state);

const isPublished = ({ state }: Entry): boolean => state === 'published';

/**
 * Where the next page begins. What the last one ended with may be gone from the list meanwhile, and still says so; except
 * in an order that tells totals, where the place of an idea one has not reacted to would tell its total.
 */
function lastRead(
  space: SpaceContext,
  { listed, order, cursor }: { readonly listed: readonly Entry[] } & Pick<ListRequest, 'order' | 'cursor'>,
): Sortable | null {
  const entry = cursor === null ? null : space.shelf.get(cursor.after);
  if (entry === null || (tellsTotals(order) && !listed.includes(entry))) return null;
  return sortable(space)(entry);
}

const sortable =
  ({ shelf, totals }: SpaceContext) =>
  ({ id, day, place }: Entry): Sortable => ({
    id,
    day,
    place,
    comments: shelf.comments(id),
    counts: totals.of(id),
  });

/** Those that the person has reacted to; of nobody, none. */
async function reactedTo(
  { tags, reactions }: SpaceContext,
  secret: string | null,
  ideas: readonly Entry[],
): Promise<Entry[]> {
  if (secret === null) return [];
  const made = tags.ofEach(
    'reaction',
    ideas.map(({ id }) => id),
    secret,
  );
  const found = await reactions.findMany(made);
  return ideas.filter((_idea, at) => found.has(made[at] ?? ''));
}
