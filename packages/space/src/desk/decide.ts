import { err, type Result } from '@miroir/basics';
import type { ReportReason } from '@miroir/basics/space-texts';
import type { Passage } from '../documents/contribution.ts';
import {
  hide,
  keep,
  type ModerationFault,
  rephrase,
  restore,
  sanction,
  uphold,
  withinRules,
} from '../moderation/moderate.ts';
import { daysLater } from '../pace/local-days.ts';
import { type SpaceContext, shelve, today } from '../space-context.ts';
import type { HandStore } from './hand-store.ts';

/** `own-act`: an appeal is judged by somebody else than whoever hid the text. */
export type DeskFault = ModerationFault | 'own-act';
type Outcome = Promise<Result<null, DeskFault>>;

/** Who acts, and where it is kept who hid what. */
export interface Acting {
  readonly hands: HandStore;
  readonly person: string;
}

export interface Decided {
  readonly id: string;
  readonly what: 'hide' | 'rephrase' | 'keep' | 'restore';
  /** Needed to hide and to ask; a text that stays or comes back is within the rules. */
  readonly reason: ReportReason | null;
  readonly passages: readonly Passage[];
}

/** Runs an act in turn with editions, and shows it at once. */
export function acting<Fault>(
  space: SpaceContext,
  id: string,
  act: () => Promise<Result<null, Fault>>,
): Promise<Result<null, Fault>> {
  return space.inTurn(async () => {
    const done = await act();
    const document = await space.contributions.find(id);
    if (document !== null) await shelve(space, [document]);
    return done;
  });
}

/** Decides about a text, after the fact: each act is one line of the log, with its reason. */
export function decide(space: SpaceContext, { hands, person }: Acting, decided: Decided): Outcome {
  const { id, what, passages } = decided;
  const day = today(space);
  return acting<DeskFault>(space, id, async () => {
    if (what === 'keep') return keep(space, { id, day, reason: withinRules });
    if (what === 'restore') {
      const open = (await space.appeals.findMany([id])).get(id);
      // What an author appealed against is somebody else's to judge, or its own actor's to take back.
      if (open?.upheld !== undefined) return err('not-found');
      return restore(space, { id, day, reason: withinRules });
    }
    if (decided.reason === null) return err('not-found');
    const act = { id, day, reason: decided.reason, passages };
    if (what === 'rephrase') return rephrase(space, act);
    // First: were it lost in a crash, the same person could judge the appeal.
    await hands.put(id, person);
    return hide(space, act);
  });
}

/** Answers an appeal, by somebody else than whoever hid the text. */
export function judge(
  space: SpaceContext,
  { hands, person }: Acting,
  { id, verdict }: { readonly id: string; readonly verdict: 'restore' | 'uphold' },
): Outcome {
  const act = { id, day: today(space), reason: withinRules } as const;
  return acting<DeskFault>(space, id, async () => {
    const appeal = (await space.appeals.findMany([id])).get(id);
    const hiding = (await space.acts.hidings([id])).get(id);
    if (appeal === undefined || appeal.upheld !== undefined || appeal.act !== hiding) return err('not-found');
    if ((await hands.of([id])).get(id) === person) return err('own-act');
    return verdict === 'restore' ? restore(space, act) : uphold(space, act);
  });
}

/** How long somebody is limited, and excluded, in days: a week, and longer than any campaign. */
const sanctionDays = { limit: 7, exclude: 400 } as const;

/** Limits or excludes whoever wrote a text, in the manner it was written in; who that is stays unknown. */
export function limitAuthor(
  space: SpaceContext,
  {
    id,
    kind,
    reason,
  }: { readonly id: string; readonly kind: 'limit' | 'exclude'; readonly reason: ReportReason },
): Outcome {
  const day = today(space);
  return acting<DeskFault>(space, id, async () => {
    const until = daysLater(day, sanctionDays[kind]);
    const done = await sanction(space, { id, day, reason, kind, until });
    // It holds from the very next text on, not from the next look at what was done beside the process.
    for (const each of await space.people.sanctions()) space.sanctions.set(each._id, each);
    return done;
  });
}
