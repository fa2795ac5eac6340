import { ok, type Result } from '@miroir/basics';
import type { Refusal } from '@miroir/portal';
import { type HolderFault, holderOf } from '../act/gate.ts';
import { ownAmong } from '../act/owned.ts';
import type { MyContribution, MyPage, ShownReaction } from '../contract/views.ts';
import { countView } from '../counts/count-view.ts';
import type { ContributionDocument } from '../documents/contribution.ts';
import { mayChoose } from '../pace/edition-rule.ts';
import { type SpaceContext, today } from '../space-context.ts';
import { prioritySlots } from '../space-rules.ts';
import { standsOn } from './stands.ts';
import { personasOf, shownPersona } from './summaries.ts';

/** What one person wrote, with the state of each: their tags are made again, and nobody else can list them. */
export async function myPage(
  space: SpaceContext,
  secret: string,
): Promise<Result<MyPage, Refusal<HolderFault>>> {
  const holder = holderOf(space, secret);
  if (!holder.ok) return holder;
  const queued = [...space.queue.values()];
  const waiting = new Set(
    ownAmong(
      space,
      secret,
      queued.map(({ _id: id, owner }) => ({ id, owner })),
    ),
  );
  const published = await space.contributions.findMany(ownAmong(space, secret, space.shelf.owned()));
  const documents = [...queued.filter(({ _id }) => waiting.has(_id)), ...published.values()];
  const personaOf = await personasOf(space, documents);
  const contributions = documents
    .filter(({ state }) => state !== 'withdrawn')
    .map((document) =>
      mineOf(space, document, { waits: waiting.has(document._id), persona: personaOf(document) }),
    )
    .sort((a, b) => (a.day < b.day ? 1 : Number(a.day > b.day) * -1));
  const kinds = ['pseudonym', 'named'] as const;
  const personas = await space.people.personasOf(kinds.map((kind) => space.tags.of('persona', kind, secret)));
  return ok({
    contributions,
    personas: personas.map(shownPersona),
    priorities: await slotsOf(space, secret),
  });
}

function mineOf(
  space: SpaceContext,
  document: ContributionDocument,
  { waits, persona }: { readonly waits: boolean; readonly persona: MyContribution['persona'] },
): MyContribution {
  const { _id: id, kind, on, day, words, hidden, alone } = document;
  const isOver = space.acceptance() === 'closed';
  return {
    ...{ id, kind, on, day, words, persona },
    state: waits ? (isOver ? 'unread' : 'waiting') : document.state === 'hidden' ? 'hidden' : 'published',
    hidden: hidden ?? null,
    mayChoose: waits && !isOver && alone !== true && mayChoose(day, today(space)),
    comments: space.shelf.comments(id),
    counts: kind === 'idea' && !waits ? countView(space.totals.of(id), { reacted: false, own: true }) : null,
  };
}

async function slotsOf({ tags, reactions }: SpaceContext, secret: string): Promise<MyPage['priorities']> {
  const slots = tags.ofEach(
    'slot',
    Array.from({ length: prioritySlots }, (_none, at) => String(at + 1)),
    secret,
  );
  const found = await reactions.slots(slots);
  return slots.map((slot) => {
    const there = found.get(slot);
    return there === undefined ? null : { idea: there.idea, final: there.entered === true };
  });
}

/** One's reactions on some ideas, by their ids: what « Mes avis » counts, a hundred ideas at a time. */
export async function myReactions(
  space: SpaceContext,
  { secret, ideas }: { readonly secret: string; readonly ideas: readonly string[] },
): Promise<Result<Record<string, ShownReaction>, Refusal<HolderFault>>> {
  const holder = holderOf(space, secret);
  if (!holder.ok) return holder;
  const stands = await standsOn(
    space,
    secret,
    ideas.map((id) => ({ id, owner: null })),
  );
  return ok(Object.fromEntries([...stands].flatMap(([id, { mine }]) => (mine === null ? [] : [[id, mine]]))));
}
