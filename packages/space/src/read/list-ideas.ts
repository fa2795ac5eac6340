import { ok, type Result } from '@miroir/basics';
import type { Refusal } from '@miroir/portal';
import { type ReaderFault, readerOf } from '../act/gate.ts';
import { ownAmong } from '../act/owned.ts';
import type { IdeaList, ListCursor } from '../contract/views.ts';
import { type IdeaOrder, type Sortable, sortIdeas, tellsTotals } from '../orders/idea-orders.ts';
import { countedPeople } from '../orders/shares.ts';
import { visitTies } from '../orders/visit-ties.ts';
import type { Entry } from '../shelf/entry.ts';
import type { SpaceContext } from '../space-context.ts';
import { pageSize } from '../space-rules.ts';
import { summariesOf } from './summaries.ts';

/** Without one's own opinion, with it, one's own, those whose author added to them. */
export const ideaStates = ['to-say', 'said', 'own', 'completed'] as const;
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
  const listed = tellsTotals(order) ? await reactedTo(space, secret, wanted) : wanted;
  const seed = cursor?.seed ?? Buffer.from(space.random.bytes(4)).readUInt32BE();
  const after = cursor === null ? null : space.shelf.get(cursor.after);
  // What the last page ended with may be gone meanwhile: it still says where the next one begins.
  const placed = after === null || listed.includes(after) ? listed : [...listed, after];
  const sorted = sortIdeas(placed.map(sortable(space)), order, visitTies(seed)).map(({ id }) => id);
  const start = after === null ? 0 : sorted.indexOf(after.id) + 1;
  const ids = sorted.slice(start, start + pageSize);
  const last = ids.at(-1);
  const more = start + pageSize < sorted.length && last !== undefined;
  return ok({
    ideas: await summariesOf(space, secret, ids),
    total: listed.length,
    next: more ? { seed, after: last } : null,
  });
}

async function inState(
  space: SpaceContext,
  ideas: readonly Entry[],
  { state, secret }: { readonly state: IdeaState; readonly secret: string | null },
): Promise<readonly Entry[]> {
  if (state === 'completed') return ideas.filter(({ id }) => space.shelf.thread(id).some(isAddition));
  if (secret === null) return [];
  const own = new Set(ownAmong(space, secret, ideas));
  if (state === 'own') return ideas.filter(({ id }) => own.has(id));
  const tags = space.tags.ofEach(
    'reaction',
    ideas.map(({ id }) => id),
    secret,
  );
  const found = await space.reactions.findMany(tags);
  const said = ideas.map((_idea, at) => found.has(tags[at] ?? ''));
  return ideas.filter(({ id }, at) => (state === 'said' ? said[at] : !said[at] && !own.has(id)));
}

const isAddition = ({ kind, state }: Entry): boolean => kind === 'addition' && state === 'published';

const sortable =
  ({ shelf, totals }: SpaceContext) =>
  ({ id, day, place }: Entry): Sortable => ({
    id,
    day,
    place,
    comments: shelf.comments(id),
    counts: totals.of(id),
  });

/** Ideas with a total that the person has reacted to; of nobody, none. */
async function reactedTo(
  { tags, reactions, totals }: SpaceContext,
  secret: string | null,
  ideas: readonly Entry[],
): Promise<Entry[]> {
  if (secret === null) return [];
  const counted = ideas.filter(({ id }) => countedPeople(totals.of(id)) > 0);
  const made = tags.ofEach(
    'reaction',
    counted.map(({ id }) => id),
    secret,
  );
  const found = await reactions.findMany(made);
  return counted.filter((_idea, at) => found.has(made[at] ?? ''));
}
