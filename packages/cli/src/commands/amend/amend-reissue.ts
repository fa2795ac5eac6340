import { reissueInvitations } from '@miroir/launch';
import { readRoundFile } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../../cli-io.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { codesAlreadyIn, keepCodes } from '../../people/codes-file.ts';
import { invitationsCsv } from '../../people/invitations-file.ts';
import { notLaunched, type RoundOptions, roundOf } from '../round.ts';
import { confirmed, refuse } from './amended-rounds.ts';

/** Options of `miroir amend reissue`. */
export interface ReissueCommandOptions extends RoundOptions {
  readonly ref: readonly string[];
  readonly out: string;
  readonly yes?: boolean;
}

/** `miroir amend reissue`: a new code and link for people whose invitation was lost; the old one is void. */
export async function amendReissue(io: CliIo, options: ReissueCommandOptions): Promise<ExitCode> {
  const target = await roundOf(io, options);
  const launched = await readRoundFile(target, 'roll');
  if (launched === null) throw await notLaunched(io, target);
  const { ref: refs, out } = options;
  const { keyListDigest } = launched;
  const codes = await codesAlreadyIn(
    io,
    out,
    refs.map((ref) => ({ ref, columns: {} })),
  );
  await confirmed(io, options, io.messages.amend.confirmReissue(refs));
  const done = await reissueInvitations(target, {
    ...io,
    refs,
    codes,
    keep: async (invitations) => {
      const csv = invitationsCsv(invitations, { rollOrigin: launched.origins.roll, keyListDigest });
      if (codes.size === 0) await keepCodes(io, out, csv);
    },
  });
  if (!done.ok) {
    const { code, refs: whom } = done.error;
    if (code === 'busy' || code === 'round-over' || code === 'not-launched') throw refuse(io, code);
    const sentence = code === 'nobody' ? io.messages.amend.nobody(whom) : io.messages.amend.openLink;
    throw new CliRefusal(exitCodes.refused, `${sentence}\n${io.messages.amend.nothingAmended}`);
  }
  report(io, options, { ok: true, reissued: done.value.length, file: out }, [
    io.messages.amend.reissued(done.value.length),
    io.messages.linksWritten(done.value.length, out),
  ]);
  return exitCodes.done;
}
