import { ok, type Result } from '@miroir/basics';
import { skills } from '@miroir/basics/space-texts';
import { type Refusal, refused } from '@miroir/portal';
import { type ReaderFault, readerOf } from '../act/gate.ts';
import { isOwn } from '../act/owned.ts';
import type { CommentItem, CommentPage, IdeaPage, Step, Trace } from '../contract/views.ts';
import type { AnswerStep } from '../documents/answer.ts';
import { type ContributionDocument, type Stance, stances } from '../documents/contribution.ts';
import { isRead } from '../shelf/create-shelf.ts';
import type { Entry } from '../shelf/entry.ts';
import type { SpaceContext } from '../space-context.ts';
import { pageSize } from '../space-rules.ts';
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
  const entries = space.shelf.thread(id);
  const comments = space.shelf.comments(id);
  const additions = await additionsOf(space, entries);
  const steps = await space.answers.stepsOf(id);
  const stands = await standsOn(space, secret, [{ id, owner: document.owner }]);
  const stand = stands.get(id);
  if (stand === undefined) return refused('not-found');
  const { theme, words, picture = null, language, day } = document;
  return ok({
    ...{ id, state: 'published', theme, words, picture, language, day, comments },
    persona: (await personasOf(space, [document]))(document),
    skills: await skillsOffered(space, entries),
    additions: additions.map((each) => ({ day: each.day, body: each.words.body })),
    trajectory: trajectoryOf(document, additions, steps),
    answer: steps.at(-1) ?? null,
    stances: stancesOf(entries),
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
  entries: readonly Entry[],
): Promise<ContributionDocument[]> {
  const added = entries
    .filter(({ kind, state }) => kind === 'addition' && state === 'published')
    .sort(oldestFirst);
  const found = await contributions.findMany(added.map(({ id }) => id));
  return added.flatMap(({ id }) => found.get(id) ?? []).filter(({ state }) => state === 'published');
}

function trajectoryOf(
  { day, revised, erased }: ContributionDocument,
  additions: readonly ContributionDocument[],
  answered: readonly AnswerStep[],
): Step[] {
  const later: Step[] = [
    ...additions.map((each) => ({ what: 'added', day: each.day }) as const),
    ...answered.map((each) => ({ what: 'answered', day: each.day, state: each.state }) as const),
    ...(revised === undefined ? [] : [{ what: 'revised', day: revised } as const]),
    ...(erased === undefined ? [] : [{ what: 'erased', day: erased } as const]),
  ];
  return [{ what: 'born', day }, ...later.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))];
}

/** In the order of the list, each once, whoever and however many offer it. */
async function skillsOffered({ people }: SpaceContext, entries: readonly Entry[]): Promise<string[]> {
  const helpers = entries.filter((each) => each.stance === 'help' && isRead(each));
  const personas = await people.personas([...new Set(helpers.flatMap(({ persona }) => persona ?? []))]);
  const offered = new Set([...personas.values()].flatMap((persona) => persona.skills));
  return skills.filter((skill) => offered.has(skill));
}

function stancesOf(entries: readonly Entry[]): Record<Stance, number> {
  const counts = Object.fromEntries(stances.map((stance) => [stance, 0])) as Record<Stance, number>;
  for (const { stance, under, ...entry } of entries)
    if (stance !== null && under === null && isRead({ stance, under, ...entry })) counts[stance] += 1;
  return counts;
}

function oldestFirst(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.place < b.place ? -1 : Number(a.place > b.place);
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
  const entries = space.shelf.thread(idea);
  const replies = repliesIn(entries);
  const sorted = entries
    .filter((each) => each.kind === 'comment' && each.under === under)
    .filter((each) => stance === null || each.stance === stance)
    // A trace without a reply tells nothing.
    .filter((each) => each.state === 'published' || (replies.get(each.id) ?? 0) > 0)
    .sort(oldestFirst)
    .map(({ id }) => id);
  const start = after === null ? 0 : sorted.indexOf(after) + 1;
  const ids = sorted.slice(start, start + pageSize);
  const comments = await shown(space, { secret, ids, replies });
  return ok({ comments, next: start + pageSize < sorted.length ? (ids.at(-1) ?? null) : null });
}

function repliesIn(entries: readonly Entry[]): Map<string, number> {
  const replies = new Map<string, number>();
  for (const entry of entries)
    if (entry.under !== null && isRead(entry)) replies.set(entry.under, (replies.get(entry.under) ?? 0) + 1);
  return replies;
}

async function shown(
  space: SpaceContext,
  {
    secret,
    ids,
    replies,
  }: {
    readonly secret: string | null;
    readonly ids: readonly string[];
    readonly replies: ReadonlyMap<string, number>;
  },
): Promise<CommentItem[]> {
  const documents = await space.contributions.findMany(ids);
  const personaOf = await personasOf(space, documents.values());
  const useful = await foundUseful(space, secret, ids);
  return ids.flatMap((id): CommentItem[] => {
    const document = documents.get(id);
    if (document === undefined) return [];
    const { stance, state, language, day, words } = document;
    const about = { stance, replies: replies.get(id) ?? 0 };
    if (state !== 'published') return [{ ...traceOf(document), ...about }];
    const own = secret !== null && isOwn(space, secret, document);
    const said = { persona: personaOf(document), own, useful: useful.has(id), body: words.body };
    return [{ id, state, language, day, ...said, ...about }];
  });
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
