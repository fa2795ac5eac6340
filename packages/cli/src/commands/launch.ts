import { join } from 'node:path';
import { launchPortal } from '@miroir/launch';
import { type PortalTarget, readPortalFile, rolePaths } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { portalSource, readComparisonKey, sourceFile } from '../files/comparison-files.ts';
import { readCampaign } from '../files/read-campaign.ts';
import { writePrivate } from '../files/write-private.ts';
import { type CodesFile, readCodes } from '../people/read-codes.ts';
import { mustMatch, writeLinks } from './links.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface LaunchCommandOptions extends TargetOptions {
  readonly campaign: string;
  readonly rollOrigin: string;
  readonly boxOrigin: string;
  readonly round?: string;
  readonly releases?: 'at-close' | 'weekly';
  readonly invitations?: readonly string[];
  readonly comparisonKey?: string;
}

/** `miroir launch`: freezes the partition, makes the signing keys (two a cohort, one of the space), and turns invitation codes into links. */
export async function launch(io: CliIo, options: LaunchCommandOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const campaign = await readCampaign(io, options.campaign);
  const comparisonKey = await readComparisonKey(io, options);
  // Before anything is frozen: a wrong file must not be found out afterwards.
  const files = await readCodes(io, options.invitations ?? []);
  await mustBeWhole(io, target, files);
  const origins = { roll: options.rollOrigin, box: options.boxOrigin };
  const launched = await io.step(io.messages.launching, () =>
    launchPortal(target, {
      campaign,
      origins,
      comparisonKey,
      clock: io.clock,
      random: io.random,
      engine: io.engine,
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
  lines.push(...(await linksOf(io, files, { rollOrigin: origins.roll, keyListDigest })));
  const { keys: _secret, ...shown } = launched.value;
  report(io, options, { ok: true, ...shown, source: join(target.dataDir, sourceFile) }, lines);
  return exitCodes.done;
}

/** Before anything is frozen: afterwards, whoever has no link never gets one. */
async function mustBeWhole(io: CliIo, target: PortalTarget, files: readonly CodesFile[]): Promise<void> {
  const launched = await readPortalFile(rolePaths(target.dataDir, 'roll').portalFile);
  if (launched === null) await mustMatch(io, target, files);
}

/** The launch is made: a full disk must not make it look otherwise, and the links can be written later. */
async function linksOf(
  io: CliIo,
  files: readonly CodesFile[],
  link: { readonly rollOrigin: string; readonly keyListDigest: string },
): Promise<string[]> {
  try {
    return await writeLinks(io, files, link);
  } catch {
    return [io.messages.linksLater(`--invitations ${files.map(({ path }) => path).join(' ')}`)];
  }
}
