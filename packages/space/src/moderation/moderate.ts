import { ok, type Result } from '@miroir/basics';
import type { ReportReason } from '@miroir/basics/space-texts';
import { type Refusal, refused } from '@miroir/portal';
import type { SanctionDocument } from '../documents/people.ts';
import type { ActStore } from '../stores/act-store.ts';
import type { ContributionStore } from '../stores/contribution-store.ts';
import type { PeopleStore } from '../stores/people-store.ts';

/** What moderation writes: whoever runs it, in the space's process or beside it. */
export interface ModerationStores {
  readonly contributions: Pick<ContributionStore, 'find' | 'change'>;
  readonly people: Pick<PeopleStore, 'mannerOf' | 'putSanction'>;
  readonly acts: Pick<ActStore, 'add'>;
}

type Outcome = Promise<Result<null, Refusal<'not-found'>>>;

interface Act {
  readonly id: string;
  readonly reason: ReportReason;
  /** Local day of the act. */
  readonly day: string;
}

/** Hides a text from everybody but its author, who reads why; the trace stays with its replies. */
export async function hide({ contributions, acts }: ModerationStores, { id, reason, day }: Act): Outcome {
  const hidden = { reason, day };
  const done = await contributions.change(id, ['published'], { set: { state: 'hidden', hidden } });
  if (!done) return (await contributions.find(id))?.state === 'hidden' ? ok(null) : refused('not-found');
  await acts.add({ what: 'hide', target: id, reason, day });
  return ok(null);
}

/** Lets a hidden text be read again. */
export async function restore({ contributions, acts }: ModerationStores, { id, reason, day }: Act): Outcome {
  const done = await contributions.change(id, ['hidden'], { set: { state: 'published' }, unset: ['hidden'] });
  if (!done) return (await contributions.find(id))?.state === 'published' ? ok(null) : refused('not-found');
  await acts.add({ what: 'restore', target: id, reason, day });
  return ok(null);
}

/** Limits or excludes whoever wrote a text, in the manner it was written in, until a day. The text's own tag is all it takes. */
export async function sanction(
  { contributions, people, acts }: ModerationStores,
  { id, reason, day, kind, until }: Act & Pick<SanctionDocument, 'kind' | 'until'>,
): Outcome {
  const target = await contributions.find(id);
  if (target === null || target.owner === null) return refused('not-found');
  const manner = await people.mannerOf(target.persona);
  await people.putSanction({ _id: id, kind, reason, manner, until });
  await acts.add({ what: 'sanction', target: id, reason, day });
  return ok(null);
}
