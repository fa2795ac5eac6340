import { amendQuestionnaire, roundAt } from '@miroir/campaign';
import type { CliIo } from '../../cli-io.ts';
import type { ExitCode } from '../../exit-codes.ts';
import { type AmendOptions, openAmending, refuse, sealNext } from './amended-rounds.ts';

/** `miroir amend close MINUTE`: the close of both sides, later or earlier. */
export async function amendClose(io: CliIo, closes: string, options: AmendOptions): Promise<ExitCode> {
  const amending = await openAmending(io, options);
  const { round, ledger } = amending;
  const change = { kind: 'close', closes } as const;
  const present = ledger.employees.questionnaire;
  const at = (questionnaire: typeof present) =>
    roundAt(
      { ...questionnaire.schedule, rounds: questionnaire.schedule.rounds.filter(({ id }) => id === round) },
      io.clock.now(),
    );
  // Of a round that is over, nothing else is worth saying.
  if (at(present).state === 'closed') throw refuse(io, 'round-over');
  const moved = amendQuestionnaire(present, round, change);
  if (!moved.ok) throw refuse(io, moved.error);
  if (at(moved.value).closesAt <= io.clock.now()) throw refuse(io, 'in-the-past');
  const preview = [io.messages.amend.closeMoves(at(present).round.closes, closes, present.schedule.timeZone)];
  return sealNext(io, options, amending, { changes: { employees: change, consumers: change }, preview });
}
