import type { Clock } from '@miroir/basics';
import { type RoundState, roundAt } from '@miroir/campaign';
import type { RoundStatus } from '../contract/boot.ts';
import type { PortalFile } from '../deployment/portal-file.ts';

/** Where the launched round stands now; rounds before and after it are no business of this deployment. */
export function launchedRound(file: Pick<PortalFile, 'questionnaire' | 'round'>, clock: Clock): RoundState {
  const { schedule } = file.questionnaire;
  const rounds = schedule.rounds.filter(({ id }) => id === file.round);
  return roundAt({ ...schedule, rounds }, clock.now());
}

/**
 * The same question asked at every request: local times are turned into instants once, since a time zone's rules
 * take longer to read than everything else a submission needs.
 */
export function roundWatch(
  file: Pick<PortalFile, 'questionnaire' | 'round'>,
  clock: Clock,
): () => RoundState['state'] {
  let [seen, instants] = [file.questionnaire, launchedRound(file, clock)];
  return () => {
    // Another object since an amendment: the close may have moved.
    if (file.questionnaire !== seen) [seen, instants] = [file.questionnaire, launchedRound(file, clock)];
    const { opensAt, closesAt, boxClosesAt } = instants;
    const now = clock.now();
    if (now < opensAt) return 'before';
    if (now < closesAt) return 'open';
    return now < boxClosesAt ? 'grace' : 'closed';
  };
}

/** The same in the words of the wire. */
export function roundStatus(file: Pick<PortalFile, 'questionnaire' | 'round'>, clock: Clock): RoundStatus {
  const { state, round, opensAt, closesAt, comparesAt, decidesAt } = launchedRound(file, clock);
  return {
    state,
    round: round.id,
    opensAt: new Date(opensAt).toISOString(),
    closesAt: new Date(closesAt).toISOString(),
    timeZone: file.questionnaire.schedule.timeZone,
    comparesAt: new Date(comparesAt).toISOString(),
    decidesAt: decidesAt === null ? null : new Date(decidesAt).toISOString(),
  };
}
