import { ok, type Result } from '@miroir/basics';
import { skills } from '@miroir/basics/space-texts';
import { type Refusal, refused } from '@miroir/portal';
import { type ReaderFault, readerOf } from '../act/gate.ts';
import { isOwn } from '../act/owned.ts';
import type { Arrangement, CommentItem, CommentPage, IdeaPage, Step, Trace } from '../contract/views.ts';
import type { AnswerStep } from '../documents/answer.ts';
import type { ContributionDocument, Stance } from '../documents/contribution.ts';
import { oldestFirst, type Thread } from '../shelf/thread.ts';
import type { SpaceContext } from '../space-context.ts';
import { pageSize } from '../space-rules.ts';
import { arrangementsOf } from './arrangements-of.ts';
import { clockFor } from './promise-state.ts';
import { standsOn } from './stands.ts';
import { personasOf } from './summaries.ts';

type Fault = ReaderFault | 'not-found';

/** One idea with what its author added and what became of it; a trace where it is no longer read. */
export async function ideaPage(
  space: SpaceContext,
  { secret, id }: { readonly secret: string | null; readonly id: string },
): Promise<Result<IdeaPage | Trace, Refusal<Fault>>> {
  const reader = readerOf(space, secret);
  if (!reader.ok) return reader;
  const document = await space.contributions.find(id);
  if (document === null || document.kind !== 'idea') return refused('not-found');
  if (document.state !== 'published') return ok(traceOf(document));
  const thread = space.shelf.thread(id);
  const additions = await additionsOf(space, thread);
  const steps = await space.answers.stepsOf(id);
  const stands = await standsOn(space, secret, [{ id, owner: document.owner }]);
  const stand = stands.get(id);
  const arrangement = (await arrangementsOf(space, [document])).get(id);
  if (stand === undefined || arrangement === undefined) return refused('not-found');
  const { theme, words, picture = null, language, day } = document;
  return ok({
    ...{ id, state: 'published', theme, words, picture, language, day, comments: thread.read() },
    persona: (await personasOf(space, [document]))(document),
    skills: await skillsOffered(space, thread),
    additions: additions.map((each) => ({ day: each.day, body: each.words.body })),
    trajectory: trajectoryOf(document, { additions, answered: steps, arrangement }),
    answer: steps.at(-1) ?? null,
    arrangement,
    promise: clockFor(space, id, stand.counts),
    stances: thread.stances(),
    ...stand,
  });
}

export function traceOf({ _id: id, day, state, hidden }: ContributionDocument): Trace {
  return {
    id,
    day,
    state: state === 'hidden' ? 'hidden' : 'withdrawn',
    reason: hidden?.reason ?? null,
    since: hidden?.day ?? null,
  };
}

async function additionsOf(
  { contributions }: SpaceContext,
  thread: Pick<Thread, 'additions'>,
): Promise<ContributionDocument[]> {
  const added = thread
    .additions()
    .filter(({ state }) => state === 'published')
    .sort(oldestFirst);
  const found = await contributions.findMany(added.map(({ id }) => id));
  return added.flatMap(({ id }) => found.get(id) ?? []).filter(({ state }) => state === 'published');
}

function trajectoryOf(
  { day, revised, erased }: ContributionDocument,
  {
    additions,
    answered,
    arrangement: { joined, moved, closed },
  }: {
    readonly additions: readonly ContributionDocument[];
    readonly answered: readonly AnswerStep[];
    readonly arrangement: Arrangement;
  },
): Step[] {
  const later: Step[] = [
    ...additions.map((each) => ({ what: 'added', day: each.day }) as const),
    ...answered.map((each) => ({ what: 'answered', day: each.day, state: each.state }) as const),
    ...(revised === undefined ? [] : [{ what: 'revised', day: revised } as const]),
    ...(erased === undefined ? [] : [{ what: 'erased', day: erased } as const]),
    ...(joined === null ? [] : [{ what: 'joined', day: joined.day } as const]),
    ...(moved === null ? [] : [{ what: 'moved', day: moved.day } as const]),
    ...(closed === null ? [] : [{ what: 'closed', day: closed.day } as const]),
  ];
  return [{ what: 'born', day }, ...later.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))];
}

/** In the order of the list, each once, whoever and however many offer it. */
async function skillsOffered({ people }: SpaceContext, thread: Pick<Thread, 'helpers'>): Promise<string[]> {
  const personas = await people.personas([...new Set(thread.helpers())]);
  const offered = new Set([...personas.values()].flatMap((persona) => persona.skills));
  return skills.filter((skill) => offered.has(skill));
}

export interface CommentRequest {
  readonly secret: string | null;
  readonly idea: string;
  /** Replies to one comment; null for the comments on the idea. */
  readonly under: string | null;
  readonly stance: Stance | null;
  readonly after: string | null;
}

/** Twenty comments of an idea, or replies to one, the oldest day first; a hidden one leaves its trace with its replies. */
export async function commentsOf(
  space: SpaceContext,
  { secret, idea, under, stance, after }: CommentRequest,
): Promise<Result<CommentPage, Refusal<Fault>>> {
  const reader = readerOf(space, secret);
  if (!reader.ok) return reader;
  const parent = await space.contributions.find(idea);
  if (parent === null || parent.kind !== 'idea') return refused('not-found');
  const thread = space.shelf.thread(idea);
  const { ids, more } = thread.page({ under, stance, after, size: pageSize });
  const comments = await shown(space, { secret, ids, thread });
  return ok({ comments, next: more ? (ids.at(-1) ?? null) : null });
}

async function shown(
  space: SpaceContext,
  {
    secret,
    ids,
    thread,
  }: {
    readonly secret: string | null;
    readonly ids: readonly string[];
    readonly thread: Pick<Thread, 'replies'>;
  },
): Promise<CommentItem[]> {
  const documents = await space.contributions.findMany(ids);
  const personaOf = await personasOf(space, documents.values());
  const useful = await foundUseful(space, secret, ids);
  const contacts = await contactsOf(space, documents.values());
  return ids.flatMap((id): CommentItem[] => {
    const document = documents.get(id);
    if (document === undefined) return [];
    const { stance, state, language, day, words, official = false } = document;
    const about = { stance, replies: thread.replies(id) };
    if (state !== 'published') return [{ ...traceOf(document), ...about }];
    const own = secret !== null && isOwn(space, secret, document);
    const contact = contacts.get(id) ?? '';
    const said = { official, persona: personaOf(document), own, useful: useful.has(id), contact };
    return [{ id, state, language, day, body: words.body, ...said, ...about }];
  });
}

/** How those who offer help may be reached, by comment: where their person said so. */
async function contactsOf(
  { people }: SpaceContext,
  documents: Iterable<ContributionDocument>,
): Promise<Map<string, string>> {
  const offers = [...documents].filter(({ stance, persona }) => stance === 'help' && persona !== null);
  const found = await people.personas(offers.flatMap(({ persona }) => persona ?? []));
  return new Map(offers.map(({ _id, persona }) => [_id, found.get(persona ?? '')?.contact ?? '']));
}

/** Those of some comments that a reader said were useful: their tags are made again. */
async function foundUseful(
  { tags, people }: SpaceContext,
  secret: string | null,
  ids: readonly string[],
): Promise<Set<string>> {
  if (secret === null) return new Set();
  const made = tags.ofEach('useful', ids, secret);
  const there = await people.usefulAmong(made);
  return new Set(ids.filter((_id, at) => there.has(made[at] ?? '')));
}
