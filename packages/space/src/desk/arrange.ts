import type { Result } from '@miroir/basics';
import type { CloseReason } from '@miroir/basics/space-texts';
import { type ArrangeFault, close, join, move, part, pin, reopen, unpin } from '../moderation/arrange.ts';
import type { SpaceContext } from '../space-context.ts';
import { acting } from './decide.ts';

/** What is done with an idea's place. */
export type Arranged =
  | { readonly what: 'join'; readonly id: string; readonly into: string }
  | { readonly what: 'move'; readonly id: string; readonly theme: string }
  | { readonly what: 'close'; readonly id: string; readonly reason: CloseReason }
  | { readonly what: 'part' | 'reopen'; readonly id: string };

/** Joins, moves or closes an idea, or takes that back: each act is one line of the log. */
export function arrange(space: SpaceContext, arranged: Arranged): Promise<Result<null, ArrangeFault>> {
  const { id } = arranged;
  return acting(space, id, () => {
    switch (arranged.what) {
      case 'join':
        return join(space, id, arranged.into);
      case 'move':
        return move(space, id, arranged.theme);
      case 'close':
        return close(space, id, arranged.reason);
      case 'part':
        return part(space, id);
      case 'reopen':
        return reopen(space, id);
    }
  });
}

/** Shows an idea first in its theme, or as any other again. */
export function showFirst(
  space: SpaceContext,
  { id, on }: { readonly id: string; readonly on: boolean },
): Promise<Result<null, ArrangeFault>> {
  return acting(space, id, () => (on ? pin(space, id) : unpin(space, id)));
}
