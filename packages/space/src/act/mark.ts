import { ok, type Result } from '@miroir/basics';
import type { ReportReason } from '@miroir/basics/space-texts';
import { type Refusal, refused } from '@miroir/portal';
import type { SpaceContext } from '../space-context.ts';
import { type GateFault, mayAct } from './gate.ts';
import { isOwn } from './owned.ts';

export type MarkFault = GateFault | 'not-found' | 'own-contribution' | 'limit-reached';

interface Mark {
  readonly secret: string;
  readonly target: string;
}

function markable(space: SpaceContext, { secret, target }: Mark): Result<null, Refusal<MarkFault>> {
  const may = mayAct(space, secret);
  if (!may.ok) return may;
  const entry = space.shelf.get(target);
  if (entry === null || entry.state !== 'published') return refused('not-found');
  if (isOwn(space, secret, entry)) return refused('own-contribution');
  return space.limits.allows(secret, 'mark') ? ok(null) : refused('limit-reached');
}

/** Reports a contribution, with a reason: one a person and target, the first one counts. */
export async function report(
  space: SpaceContext,
  { secret, target, reason }: Mark & { readonly reason: ReportReason },
): Promise<Result<null, Refusal<MarkFault>>> {
  const may = markable(space, { secret, target });
  if (!may.ok) return may;
  await space.people.addReport({ _id: space.tags.of('report', target, secret), target, reason });
  return ok(null);
}

/** Says that a comment was useful: once a person and comment. */
export async function markUseful(
  space: SpaceContext,
  { secret, target }: Mark,
): Promise<Result<null, Refusal<MarkFault>>> {
  const may = markable(space, { secret, target });
  if (!may.ok) return may;
  if (space.shelf.get(target)?.kind !== 'comment') return refused('not-found');
  await space.people.addUseful({ _id: space.tags.of('useful', target, secret), target });
  return ok(null);
}
