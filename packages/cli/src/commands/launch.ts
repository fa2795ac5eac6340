import { join, resolve } from 'node:path';
import { launchPortal } from '@miroir/launch';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { portalSource, readComparisonKey, sourceFile } from '../files/comparison-files.ts';
import { readCampaign, readText } from '../files/read-campaign.ts';
import { writePrivate } from '../files/write-private.ts';
import { invitationsCsv, readInvitations } from '../people/invitations-file.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface LaunchCommandOptions extends TargetOptions {
  readonly campaign: string;
  readonly rollOrigin: string;
  readonly boxOrigin: string;
  readonly round?: string;
  readonly releases?: 'at-close' | 'weekly';
  readonly invitations?: string;
  readonly comparisonKey?: string;
}

/** `miroir launch`: freezes the partition, makes one key per cohort, and turns invitation codes into links. */
export async function launch(io: CliIo, options: LaunchCommandOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const campaign = await readCampaign(io, options.campaign);
  // Read before anything is frozen: a wrong file must not be found out afterwards.
  const invitations =
    options.invitations === undefined ? null : readInvitations(await readText(io, options.invitations));
  const comparisonKey = await readComparisonKey(io, options);
  const origins = { roll: options.rollOrigin, box: options.boxOrigin };
  const launched = await io.step(io.messages.launching, () =>
    launchPortal(target, {
      campaign,
      origins,
      comparisonKey,
      clock: io.clock,
      random: io.random,
      ...(options.round === undefined ? {} : { round: options.round }),
      ...(options.releases === undefined ? {} : { releases: options.releases }),
    }),
  );
  if (!launched.ok) {
    const sentences = launched.error.map(({ code, message }) => io.messages.launchFault(code, message));
    if (options.json !== true) throw new CliRefusal(exitCodes.refused, sentences.join('\n'));
    report(io, options, { ok: false, faults: launched.error }, []);
    return exitCodes.refused;
  }
  const { keyListDigest } = launched.value;
  const source = portalSource(origins, launched.value.keys);
  await writePrivate(join(target.dataDir, sourceFile), `${JSON.stringify(source, null, 2)}\n`);
  const lines = [
    io.messages.launched(io.messages.audienceName(target.audience), launched.value.round),
    io.messages.keyListDigest(keyListDigest),
  ];
  if (invitations !== null && options.invitations !== undefined) {
    const csv = invitationsCsv(invitations, { rollOrigin: origins.roll, keyListDigest });
    await writePrivate(resolve(io.cwd, options.invitations), csv);
    lines.push(io.messages.linksWritten(invitations.length, options.invitations));
  }
  const { keys: _secret, ...shown } = launched.value;
  report(io, options, { ok: true, ...shown, source: join(target.dataDir, sourceFile) }, lines);
  return exitCodes.done;
}
