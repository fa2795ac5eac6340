import { err, type Result } from '@miroir/basics';
import { solveChallenge } from '@miroir/credential/client';
import type { Admitted } from '@miroir/roll';
import type { CallFault } from '../api/call.ts';
import type { RollApi } from '../api/roll-api.ts';

/** Why the roll let nobody in. */
export type AdmissionFault = CallFault | { readonly kind: 'unsolved' };

/**
 * By an open link: the proof of work, then the cohort a person says they are of. `prepared` is a challenge asked for
 * ahead of the click, while it is surely fresh.
 */
export async function admitByOpenLink(
  roll: Pick<RollApi, 'challenge' | 'openLink'>,
  cohort: string,
  prepared: ReturnType<RollApi['challenge']> = roll.challenge(),
): Promise<Result<Admitted, AdmissionFault>> {
  const challenge = await prepared;
  if (!challenge.ok) return challenge;
  const solution = await solveChallenge(challenge.value.challenge);
  return solution === null ? err({ kind: 'unsolved' }) : roll.openLink(solution, cohort);
}
