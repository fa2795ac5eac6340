import { floorToFives, ok, type Result } from '@miroir/basics';
import type { Refusal } from '@miroir/portal';
import { type HolderFault, holderOf } from '../act/gate.ts';
import { ownAmong } from '../act/owned.ts';
import { mayRevise } from '../act/revise.ts';
import type {
  Arrangement,
  MyContribution,
  MyPage,
  MyPersona,
  ShownAnswer,
  ShownAppeal,
  ShownDecision,
  ShownReaction,
} from '../contract/views.ts';
import { countView } from '../counts/count-view.ts';
import type { ContributionDocument, Decision } from '../documents/contribution.ts';
import { appealsOf } from '../moderation/appeals-of.ts';
import { mayChoose } from '../pace/edition-rule.ts';
import { type SpaceContext, today } from '../space-context.ts';
import { prioritySlots } from '../space-rules.ts';
import { arrangementsOf } from './arrangements-of.ts';
import { joinedSupport } from './joined-support.ts';
import { clockOf } from './promise-state.ts';
import { ownRecognition, shownRecognition } from './recognition.ts';
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
  const comments = documents.filter(({ kind }) => kind === 'comment').map(({ _id }) => _id);
  const useful = comments.length === 0 ? new Map() : await space.people.usefulCounts(comments);
  const appeals = await appealsOf(space, documents);
  const answers = await space.answers.findMany([...published.keys()]);
  const ideas = [...published.values()].filter(({ kind }) => kind === 'idea');
  const arrangements = await arrangementsOf(space, ideas);
  const contributions = documents
    .filter(({ state }) => state !== 'withdrawn')
    .map((document) =>
      mineOf(space, document, {
        waits: waiting.has(document._id),
        persona: personaOf(document),
        useful: useful.get(document._id) ?? 0,
        appeal: appeals.get(document._id) ?? null,
        answer: answers.get(document._id)?.at(-1) ?? null,
        arrangement: arrangements.get(document._id) ?? null,
      }),
    )
    .sort((a, b) => (a.day < b.day ? 1 : Number(a.day > b.day) * -1));
  return ok({
    contributions,
    personas: await myPersonas(space, secret),
    joins: await joinedSupport(space, secret),
    priorities: await slotsOf(space, secret),
  });
}

/** One's own two names, each with what was gathered under it: apart, as they are read. */
async function myPersonas(space: SpaceContext, secret: string): Promise<MyPersona[]> {
  const kinds = ['pseudonym', 'named'] as const;
  const own = await space.people.personasOf(kinds.map((kind) => space.tags.of('persona', kind, secret)));
  const ids = own.map(({ _id }) => _id);
  const [recognised, shown] = [await ownRecognition(space, ids), await shownRecognition(space, ids)];
  return own.map((persona) => ({
    ...shownPersona(persona, shown.get(persona._id) ?? null),
    recognition: recognised.get(persona._id) ?? { agrees: 0, useful: 0 },
    shows: persona.shows === true,
    contact: persona.contact ?? '',
  }));
}

function mineOf(
  space: SpaceContext,
  document: ContributionDocument,
  {
    waits,
    persona,
    useful,
    appeal,
    answer,
    arrangement,
  }: {
    readonly waits: boolean;
    readonly persona: MyContribution['persona'];
    readonly useful: number;
    readonly appeal: ShownAppeal | null;
    readonly answer: ShownAnswer | null;
    readonly arrangement: Arrangement | null;
  },
): MyContribution {
  const { _id: id, kind, on, day, words, picture = null, hidden, asked, alone } = document;
  const isOver = space.acceptance() === 'closed';
  return {
    ...{ id, kind, on, day, words, picture, persona },
    state: waits
      ? isOver
        ? 'unread'
        : document.review === true
          ? 'in-review'
          : 'waiting'
      : document.state === 'hidden'
        ? 'hidden'
        : 'published',
    hidden: decided(hidden),
    asked: decided(asked),
    appeal,
    answer,
    arrangement,
    promise: kind === 'idea' && document.state === 'published' ? clockOf(space, id) : null,
    mayChoose: waits && !isOver && alone !== true && mayChoose(day, today(space)),
    mayRevise: !isOver && mayRevise(space, document, waits),
    // In fives: from k on, it does not tell each who came after.
    useful: useful < space.rules.k ? null : floorToFives(useful),
    comments: space.shelf.comments(id),
    counts: kind === 'idea' && !waits ? countView(space.totals.of(id), { reacted: false, own: true }) : null,
  };
}

const decided = (decision: Decision | undefined): ShownDecision | null =>
  decision === undefined ? null : { passages: [], ...decision };

/** With the ideas' titles: a page that asked for each would read five ideas whole to show five lines. */
async function slotsOf(
  { tags, reactions, contributions }: SpaceContext,
  secret: string,
): Promise<MyPage['priorities']> {
  const slots = tags.ofEach(
    'slot',
    Array.from({ length: prioritySlots }, (_none, at) => String(at + 1)),
    secret,
  );
  const found = await reactions.slots(slots);
  const ideas = await contributions.findMany([...found.values()].map(({ idea }) => idea));
  return slots.map((slot) => {
    const there = found.get(slot);
    if (there === undefined) return null;
    const idea = ideas.get(there.idea);
    const title = idea?.state === 'published' ? idea.words.title : null;
    return { idea: there.idea, title, final: there.entered === true };
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
