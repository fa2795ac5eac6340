import { ok, type Result } from '@miroir/basics';
import { type Refusal, refused } from '@miroir/portal';
import type { Entry } from '../shelf/entry.ts';
import type { SpaceContext } from '../space-context.ts';

/** `idea-closed`: the organiser closed it; `idea-joined`: another one stands for it. */
export type StandingFault = 'idea-closed' | 'idea-joined';

/** Whether an idea takes comments, reactions and priorities: not once it is closed, nor where another stands for it. */
export function takesMore(
  { shelf }: Pick<SpaceContext, 'shelf'>,
  { id, closed }: Pick<Entry, 'id' | 'closed'>,
): Result<null, Refusal<StandingFault>> {
  if (closed) return refused('idea-closed');
  return shelf.standsFor(id) === id ? ok(null) : refused('idea-joined');
}
