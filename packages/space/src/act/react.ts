import { setTimeout as wait } from 'node:timers/promises';
import { ok, type Result } from '@miroir/basics';
import { type Refusal, refused } from '@miroir/portal';
import { type ReactionDocument, type ReactionValue, reactionValues } from '../documents/reaction.ts';
import type { Entry } from '../shelf/entry.ts';
import type { SpaceContext } from '../space-context.ts';
import { prioritySlots } from '../space-rules.ts';
import { type GateFault, mayAct } from './gate.ts';
import { isOwn } from './owned.ts';
import { type StandingFault, takesMore } from './takes-more.ts';

/** What a person said of an idea; null once withdrawn. `final`: it has entered, and changes no more. */
export interface MyReaction {
  readonly value: ReactionValue | null;
  readonly final: boolean;
}

type TargetFault = GateFault | StandingFault | 'not-found' | 'own-contribution' | 'limit-reached';
export type ReactFault = TargetFault | 'reaction-entered' | 'unavailable';
export type PriorityFault = TargetFault | 'priority-taken';

/** How long a change waits for an edition that is about to count, in milliseconds. */
const patience = { step: 25, most: 5000 };

/** One gesture on an idea, changed freely until it enters; null takes it back. Sent ten times, it is one row. */
export async function react(
  space: SpaceContext,
  {
    secret,
    idea,
    value,
  }: { readonly secret: string; readonly idea: string; readonly value: ReactionValue | null },
): Promise<Result<MyReaction, Refusal<ReactFault>>> {
  // What one said before may always be taken back.
  const target = (value === null ? targetOf : openTargetOf)(space, secret, idea);
  if (!target.ok) return target;
  if (!space.limits.allows(secret, 'reaction')) return refused('limit-reached');
  const _id = space.tags.of('reaction', idea, secret);
  for (let waited = 0; waited < patience.most; waited += patience.step) {
    const done = value === null ? await takeBack(space, _id) : await put(space, secret, { _id, idea, value });
    if (done !== null) return done;
    await wait(patience.step);
  }
  return refused('unavailable');
}

type Attempt = Promise<Result<MyReaction, Refusal<'reaction-entered'>> | null>;

/** Null: an edition is about to count it, or it went meanwhile; try again. */
async function put(
  { reactions, seal }: SpaceContext,
  secret: string,
  { _id, idea, value }: Required<Pick<ReactionDocument, '_id' | 'idea' | 'value'>>,
): Attempt {
  const sealed = seal.seal(idea, secret, reactionValues.indexOf(value));
  if ((await reactions.insert({ _id, idea, value, sealed, open: 1 })) === 'inserted')
    return ok({ value, final: false });
  const changed = await reactions.change(_id, { value, sealed });
  if (changed === 'changed') return ok({ value, final: false });
  if (changed !== 'entered') return null;
  const there = await reactions.findMany([_id]);
  const counted = reactionOf(seal, secret, there.get(_id));
  return counted?.value === value ? ok(counted) : refused('reaction-entered');
}

async function takeBack({ reactions }: SpaceContext, id: string): Attempt {
  const changed = await reactions.withdraw(id);
  if (changed === 'entering') return null;
  const left = (await reactions.findMany([id])).get(id);
  return ok({ value: null, final: left?.entered === true });
}

/** What a document says to its person; null for none. */
export function reactionOf(
  seal: SpaceContext['seal'],
  secret: string,
  document: ReactionDocument | undefined,
): MyReaction | null {
  if (document === undefined) return null;
  const { idea, value, sealed, entered } = document;
  if (value !== undefined) return { value, final: entered === true };
  const byte = sealed === undefined ? null : seal.open(idea, secret, sealed);
  return { value: byte === null ? null : (reactionValues[byte] ?? null), final: true };
}

/** An idea that others than its author may take a stand on. */
function targetOf(space: SpaceContext, secret: string, idea: string): Result<Entry, Refusal<TargetFault>> {
  const may = mayAct(space, secret);
  if (!may.ok) return may;
  const entry = space.shelf.get(idea);
  if (entry === null || entry.kind !== 'idea' || entry.state !== 'published') return refused('not-found');
  return isOwn(space, secret, entry) ? refused('own-contribution') : ok(entry);
}

/** One that takes new ones, too. */
function openTargetOf(
  space: SpaceContext,
  secret: string,
  idea: string,
): Result<Entry, Refusal<TargetFault>> {
  const target = targetOf(space, secret, idea);
  if (!target.ok) return target;
  const takes = takesMore(space, target.value);
  return takes.ok ? target : takes;
}

/** Puts one of five priorities on an idea, or frees its slot (null); what has entered stays. */
export async function prioritise(
  space: SpaceContext,
  { secret, slot, idea }: { readonly secret: string; readonly slot: number; readonly idea: string | null },
): Promise<Result<null, Refusal<PriorityFault>>> {
  const target = idea === null ? mayAct(space, secret) : openTargetOf(space, secret, idea);
  if (!target.ok) return target;
  if (!Number.isInteger(slot) || slot < 1 || slot > prioritySlots) return refused('malformed');
  if (!space.limits.allows(secret, 'priority')) return refused('limit-reached');
  const _id = space.tags.of('slot', String(slot), secret);
  const done =
    idea === null
      ? await space.reactions.freeSlot(_id)
      : await space.reactions.prioritise({ _id, idea, mark: space.tags.of('priority', idea, secret) });
  return done === 'put' ? ok(null) : refused('priority-taken');
}
