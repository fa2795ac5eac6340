import { reissueInvitations } from '@miroir/launch';
import { readPortalFile, rolePaths } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../../cli-io.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { codesAlreadyIn, keepCodes } from '../../people/codes-file.ts';
import { readCodes } from '../../people/read-codes.ts';
import { writeLinks } from '../links.ts';
import { type TargetOptions, targetOf } from '../target.ts';
import { refuse } from './amended-rounds.ts';

/** Options of `miroir amend reissue`. */
export interface ReissueCommandOptions extends TargetOptions {
  readonly ref: readonly string[];
  readonly out: string;
}

/** `miroir amend reissue`: a new code and link for people whose invitation was lost; the old one is void. */
export async function amendReissue(io: CliIo, options: ReissueCommandOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const launched = await readPortalFile(rolePaths(target.dataDir, 'roll').portalFile);
  if (launched === null) {
    const name = io.messages.audienceName(target.audience);
    throw new CliRefusal(exitCodes.missing, io.messages.notLaunched(name, target.dataDir));
  }
  const { ref: refs, out } = options;
  const codes = await codesAlreadyIn(
    io,
    out,
    refs.map((ref) => ({ ref, columns: {} })),
  );
  const done = await reissueInvitations(target, {
    ...io,
    refs,
    codes,
    keep: async (invitations) => {
      if (codes.size === 0) await keepCodes(io, out, invitations);
    },
  });
  if (!done.ok) {
    const { code, refs: whom } = done.error;
    if (code === 'busy' || code === 'round-over' || code === 'not-launched') throw refuse(io, code);
    const sentence = code === 'nobody' ? io.messages.amend.nobody(whom) : io.messages.amend.openLink;
    throw new CliRefusal(exitCodes.refused, `${sentence}\n${io.messages.amend.nothingAmended}`);
  }
  const { origins, keyListDigest } = launched;
  const lines = await writeLinks(io, await readCodes(io, [out]), { rollOrigin: origins.roll, keyListDigest });
  report(io, options, { ok: true, reissued: done.value.length, file: out }, [
    io.messages.amend.reissued(done.value.length),
    ...lines,
  ]);
  return exitCodes.done;
}
