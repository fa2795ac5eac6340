import { type Admission, err, type Result } from '@miroir/basics';
import type { Admitted, SpaceAdmitted } from '@miroir/roll';
import type { Shelf } from '../storage/shelf.ts';
import {
  type BoxSide,
  type FinishFault,
  finishParticipation,
  type StartFault,
  startParticipation,
} from './box-side.ts';
import type { Held } from './holding.ts';
import {
  type IssueFault,
  type IssuingRoll,
  issueForState,
  startFragment,
  stateFor,
  volatileMemory,
} from './roll-side.ts';

/** One person's way: who the roll says they are, where they keep things, whom they ask. */
export interface Walk {
  readonly admitted: Admitted | SpaceAdmitted;
  readonly admission: Admission;
  /** From the invitation's link: the box's list must have it. */
  readonly digest: string;
  readonly roll: IssuingRoll;
  readonly side: BoxSide & { readonly shelf: Shelf };
}

export type WalkFault =
  | { readonly at: 'start'; readonly fault: StartFault | { readonly kind: 'asks' } }
  | { readonly at: 'issue'; readonly fault: IssueFault }
  | { readonly at: 'finish'; readonly fault: FinishFault | { readonly kind: 'unsigned' } };

/**
 * The hand-off without its pages: the steps the pages take, each given what the one before would have put into an
 * address. The demonstration's crowd and the tests come this way.
 */
export async function walkHandOff(walk: Walk): Promise<Result<Held, WalkFault>> {
  const { admitted, admission, digest, side } = walk;
  const memory = volatileMemory();
  const state = await stateFor(side.shelf, null, admitted.purpose === 'space' ? 'space' : 'answer');
  const link = startFragment(memory, admitted, { state, digest, admission });
  const started = await startParticipation(link.join('&'), side);
  if (!started.ok) return err({ at: 'start', fault: started.error });
  if (started.value.go !== 'issue') return err({ at: 'start', fault: { kind: 'asks' } });
  const issued = await issueForState(started.value.parts.join('&'), memory, walk.roll);
  if (!issued.ok) return err({ at: 'issue', fault: issued.error });
  const finished = await finishParticipation(issued.value.parts.join('&'), side.shelf);
  if (!finished.ok) return err({ at: 'finish', fault: finished.error });
  if (finished.value.kind !== 'held') return err({ at: 'finish', fault: { kind: 'unsigned' } });
  return { ok: true, value: finished.value.held };
}
