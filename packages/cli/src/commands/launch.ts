import { join, resolve } from 'node:path';
import { type Campaign, roundAt } from '@miroir/campaign';
import {
  communityPeople,
  type LaunchFault,
  launchPortal,
  makePortalKeys,
  type PersonRow,
} from '@miroir/launch';
import { type PortalTarget, type RoleOrigins, readCommunityFile, rolePaths } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type PortalKeys, portalSource, readComparisonKey, sourceFile } from '../files/comparison-files.ts';
import { readCampaign } from '../files/read-campaign.ts';
import { writePrivate } from '../files/write-private.ts';
import { codesAlreadyIn, keepCodes } from '../people/codes-file.ts';
import { invitationsCsv } from '../people/invitations-file.ts';
import { nameIn } from './side-at-hand.ts';
import { sideCalled } from './side-called.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface LaunchCommandOptions extends TargetOptions {
  readonly campaign: string;
  readonly rollOrigin: string;
  readonly boxOrigin: string;
  readonly spaceOrigin?: string;
  readonly round?: string;
  readonly releases?: 'at-close' | 'weekly';
  readonly out?: string;
  readonly comparisonKey?: string;
}

/**
 * The addresses of a launch. @throws CliRefusal when the campaign promises a space and nobody says where it opens: later
 * rounds know where the first one's is.
 */
async function originsOf(
  io: CliIo,
  given: { target: PortalTarget; campaign: Campaign; options: LaunchCommandOptions },
): Promise<RoleOrigins> {
  const { rollOrigin: roll, boxOrigin: box } = given.options;
  const known = await readCommunityFile(rolePaths(given.target.dataDir, 'roll').communityFile);
  const space = given.options.spaceOrigin ?? known?.origins.space;
  if (given.campaign.space !== undefined && space === undefined)
    throw new CliRefusal(exitCodes.usage, io.messages.needsSpaceOrigin);
  return { roll, box, ...(space === undefined ? {} : { space }) };
}

/** `miroir launch`: freezes a round for the people who are in the community now, and writes an invitation link for each. */
export async function launch(io: CliIo, options: LaunchCommandOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const campaign = await readCampaign(io, options.campaign);
  const origins = await originsOf(io, { target, campaign, options });
  const comparisonKey = await readComparisonKey(io, options);
  const rows = campaign.cohorts[target.audience].kind === 'roll' ? await communityPeople(target) : [];
  const file = await invitationsFile(io, options, rows);
  const launched = await io.step(io.messages.launching, () =>
    launchPortal(target, {
      campaign,
      origins,
      comparisonKey,
      clock: io.clock,
      random: io.random,
      engine: io.engine,
      ...file,
      ...(options.round === undefined ? {} : { round: options.round }),
      ...(options.releases === undefined ? {} : { releases: options.releases }),
    }),
  );
  const source = join(target.dataDir, sourceFile);
  const leaveSource = (keys: PortalKeys): Promise<void> =>
    writePrivate(source, `${JSON.stringify(portalSource(origins, keys), null, 2)}\n`);
  if (!launched.ok) {
    // One that died after its last step has left no word to the comparison: all keys are kept as they are.
    if (launched.error.some(({ code }) => code === 'already-launched'))
      await leaveSource(await makePortalKeys(target, io.random));
    const sentences = [
      ...launched.error.map(io.messages.launchFault),
      ...otherRounds(io, options, { campaign, faults: launched.error }),
    ];
    if (options.json !== true) throw new CliRefusal(exitCodes.refused, sentences.join('\n'));
    report(io, options, { ok: false, faults: launched.error }, []);
    return exitCodes.refused;
  }
  const { keys, invitations: _secret, ...shown } = launched.value;
  const name = sideCalled(io, target.audience, nameIn(campaign, target.audience));
  await leaveSource(keys);
  report(io, options, { ok: true, ...shown, source }, [
    io.messages.launched(name, shown.round),
    io.messages.keyListDigest(shown.keyListDigest),
    ...whereToCome(io, options, { people: rows.length, roll: origins.roll, name: shown.name }),
  ]);
  return exitCodes.done;
}

/** Of a campaign with several rounds, which was meant by a launch that named none, and what to say for another. */
function otherRounds(
  io: CliIo,
  { round }: LaunchCommandOptions,
  { campaign: { schedule }, faults }: { campaign: Campaign; faults: readonly LaunchFault[] },
): string[] {
  const launched = faults.some(({ code }) => code === 'already-launched');
  if (!launched || round !== undefined || schedule.rounds.length === 1) return [];
  const now = roundAt(schedule, io.clock.now()).round.id;
  const others = schedule.rounds.filter(({ id }) => id !== now).map(({ id }) => `--round ${id}`);
  return [io.messages.otherRounds(now, others)];
}

/** Where the links are, or the one link of everybody. */
function whereToCome(
  io: CliIo,
  { out }: LaunchCommandOptions,
  { people, roll, name }: { readonly people: number; readonly roll: string; readonly name: string },
): string[] {
  if (people === 0 || out === undefined) return [io.messages.openLink(`${roll}/r/${name}`)];
  return [io.messages.linksWritten(people, out), io.messages.invitationsOnce];
}

/**
 * Where codes and links are kept before anybody enters the roll, and the codes that a launch cut short has left there.
 * @throws CliRefusal when there is no such place, or something else is in it.
 */
async function invitationsFile(io: CliIo, { out }: LaunchCommandOptions, rows: readonly PersonRow[]) {
  if (rows.length === 0) return {};
  if (out === undefined) throw new CliRefusal(exitCodes.usage, io.messages.needsOut);
  const codes = await codesAlreadyIn(io, out, rows);
  return {
    codes,
    keep: async (
      invitations: Parameters<typeof invitationsCsv>[0],
      link: NonNullable<Parameters<typeof invitationsCsv>[1]>,
    ): Promise<void> => {
      const csv = invitationsCsv(invitations, link);
      if (codes.size === 0) await keepCodes(io, out, csv);
      else await writePrivate(resolve(io.cwd, out), csv);
    },
  };
}
