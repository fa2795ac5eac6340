import { err, ok, type Result } from '@miroir/basics';
import type { ReportReason } from '@miroir/basics/space-texts';
import {
  type ContributionDocument,
  type Decision,
  type Passage,
  wordFields,
} from '../documents/contribution.ts';
import type { ActKind, SanctionDocument } from '../documents/people.ts';
import type { ActStore } from '../stores/act-store.ts';
import type { AppealStore } from '../stores/appeal-store.ts';
import type { ContributionStore } from '../stores/contribution-store.ts';
import type { PeopleStore } from '../stores/people-store.ts';

/** What moderation writes: whoever runs it, in the space's process or beside it. */
export interface ModerationStores {
  readonly contributions: Pick<ContributionStore, 'find' | 'change'>;
  readonly people: Pick<PeopleStore, 'mannerOf' | 'putSanction' | 'settleReports'>;
  readonly acts: Pick<ActStore, 'add'>;
  readonly appeals: Pick<AppealStore, 'put' | 'findMany' | 'remove'>;
}

/** `asked-twice`: a text is sent back to its author twice at most; `text-changed`: the passages are none of the text's any more. */
export type ModerationFault = 'not-found' | 'asked-twice' | 'text-changed';
type Outcome = Promise<Result<null, ModerationFault>>;

/** Why something stays, or is read again: the rules say nothing against it. */
export const withinRules = 'within-rules';

interface Act {
  readonly id: string;
  readonly reason: ReportReason | typeof withinRules;
  /** Local day of the act. */
  readonly day: string;
  readonly passages?: readonly Passage[];
}

/** The most often that an author is asked to say something otherwise. */
const mostAsks = 2;

/** What the author will read. */
function decisionOf({ reason, day, passages = [] }: Act): Decision {
  return passages.length === 0 ? { reason, day } : { reason, day, passages: [...passages] };
}

/** Whether every passage is one of the text as it stands. */
export function isUnderlined(
  { words }: Pick<ContributionDocument, 'words'>,
  passages: readonly Passage[] = [],
): boolean {
  return passages.every(
    ({ field, from, to }) =>
      wordFields.includes(field) && from >= 0 && from < to && to <= words[field].length,
  );
}

async function done(stores: ModerationStores, what: ActKind, { id, reason, day }: Act): Outcome {
  await stores.acts.add({ what, target: id, reason, day });
  await stores.people.settleReports(id);
  return ok(null);
}

/** Hides a text from everybody but its author, who reads why; the trace stays with its replies. */
export async function hide(stores: ModerationStores, act: Act): Outcome {
  const { contributions } = stores;
  const document = await contributions.find(act.id);
  if (document === null) return err('not-found');
  if (!isUnderlined(document, act.passages)) return err('text-changed');
  const set = { state: 'hidden', hidden: decisionOf(act) } as const;
  const changed = await contributions.change(act.id, ['published'], { set, unset: ['asked'] });
  if (!changed) return (await contributions.find(act.id))?.state === 'hidden' ? ok(null) : err('not-found');
  return done(stores, 'hide', act);
}

/** Asks an author to say something otherwise: the text stays readable meanwhile, and only its author reads why. */
export async function rephrase(stores: ModerationStores, act: Act): Outcome {
  const { contributions } = stores;
  const document = await contributions.find(act.id);
  if (document === null || document.state !== 'published') return err('not-found');
  if (!isUnderlined(document, act.passages)) return err('text-changed');
  if (document.asked !== undefined) return ok(null);
  const asks = (document.asks ?? 0) + 1;
  if (asks > mostAsks) return err('asked-twice');
  const changed = await contributions.change(act.id, ['published'], {
    set: { asked: decisionOf(act), asks },
  });
  return changed ? done(stores, 'rephrase', act) : err('not-found');
}

/** Lets a hidden text be read again. */
export async function restore(stores: ModerationStores, act: Act): Outcome {
  const { contributions } = stores;
  const changed = await contributions.change(act.id, ['hidden'], {
    set: { state: 'published' },
    unset: ['hidden'],
  });
  if (!changed)
    return (await contributions.find(act.id))?.state === 'published' ? ok(null) : err('not-found');
  await stores.appeals.remove(act.id);
  return done(stores, 'restore', act);
}

/** Leaves a reported text as it is: what was reported until now is decided. */
export async function keep(stores: ModerationStores, act: Act): Outcome {
  const document = await stores.contributions.find(act.id);
  if (document === null || document.state !== 'published') return err('not-found');
  return done(stores, 'keep', act);
}

/** After an appeal: a text stays hidden, and its author reads that somebody else found so. */
export async function uphold(stores: ModerationStores, act: Act): Outcome {
  const appeal = (await stores.appeals.findMany([act.id])).get(act.id);
  const document = await stores.contributions.find(act.id);
  if (appeal === undefined || document?.state !== 'hidden') return err('not-found');
  if (appeal.upheld !== undefined) return ok(null);
  await stores.appeals.put({ ...appeal, upheld: act.day });
  return done(stores, 'uphold', { ...act, reason: (document.hidden?.reason ?? act.reason) as Act['reason'] });
}

/** Limits or excludes whoever wrote a text, in the manner it was written in, until a day. The text's own tag is all it takes. */
export async function sanction(
  stores: ModerationStores,
  { kind, until, ...act }: Act & Pick<SanctionDocument, 'kind' | 'until'>,
): Outcome {
  const { contributions, people } = stores;
  const target = await contributions.find(act.id);
  if (target === null || target.owner === null) return err('not-found');
  const manner = await people.mannerOf(target.persona);
  await people.putSanction({ _id: act.id, kind, reason: act.reason, manner, until });
  await stores.acts.add({ what: 'sanction', target: act.id, reason: act.reason, day: act.day });
  return ok(null);
}
