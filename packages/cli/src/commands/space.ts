import type { ReportReason } from '@miroir/basics/space-texts';
import { localDay } from '@miroir/campaign';
import { spaceAccesses, withSpaceDatabases } from '@miroir/launch';
import { readRounds, rolePaths, withCommunityDatabase } from '@miroir/portal';
import { openSpaceMarks } from '@miroir/roll';
import { hide, openModeration, restore } from '@miroir/space';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { notLaunched } from './round.ts';
import { type TargetOptions, targetOf } from './target.ts';

/** Which contribution is meant and why; the campaign may be left out where one alone has a space. */
export interface SpaceActOptions extends TargetOptions {
  readonly campaign?: string;
  readonly reason: ReportReason;
}

/** `miroir space hide ID` and `restore ID`, beside the running space, which follows within a second. */
export async function spaceAct(
  io: CliIo,
  { act, id }: { readonly act: 'hide' | 'restore'; readonly id: string },
  options: SpaceActOptions,
): Promise<ExitCode> {
  const { campaign, timeZone } = await spaceOf(io, options);
  const { reason } = options;
  const day = localDay(io.clock.now(), timeZone);
  const done = await withSpaceDatabases(targetOf(io, options), campaign, async ({ contents }) =>
    (act === 'hide' ? hide : restore)(await openModeration(contents, io.random), { id, reason, day }),
  );
  if (!done.ok) throw new CliRefusal(exitCodes.missing, io.messages.noContribution(id));
  report(io, options, { ok: true, act, id, reason }, [io.messages.spaceActed(act, id)]);
  return exitCodes.done;
}

/** The space that is meant. @throws CliRefusal when there is none, or it must be said which */
export async function spaceOf(
  io: CliIo,
  options: Pick<SpaceActOptions, 'campaign'> & TargetOptions,
): Promise<{ campaign: string; timeZone: string }> {
  const target = targetOf(io, options);
  const rounds = await readRounds(rolePaths(target.dataDir, 'space'));
  const spaces = new Map(
    rounds.map(({ file: { questionnaire } }) => [
      questionnaire.campaign,
      { campaign: questionnaire.campaign, timeZone: questionnaire.schedule.timeZone },
    ]),
  );
  if (spaces.size === 0) throw await notLaunched(io, target);
  const [only, ...more] = spaces.values();
  const found = options.campaign === undefined ? only : spaces.get(options.campaign);
  if (found === undefined || (options.campaign === undefined && more.length > 0))
    throw new CliRefusal(exitCodes.usage, io.messages.whichSpace([...spaces.keys()]));
  return found;
}

/**
 * `miroir space resume`: after a restore of the roll, lets newcomers in again; some people may hold two from then on, and
 * it is said how many the roll no longer knows of.
 */
export async function spaceResume(io: CliIo, options: TargetOptions): Promise<ExitCode> {
  const target = targetOf(io, options);
  const accesses = await spaceAccesses(target);
  await withCommunityDatabase(target, 'roll', async (community) => (await openSpaceMarks(community)).trust());
  const counted = accesses?.map((each) => ({ ...each, unknown: Math.max(0, each.held - each.marked) }));
  report(io, options, { ok: true, accesses: counted ?? null }, [
    io.messages.spaceResumed,
    ...(counted?.map((each) => io.messages.spaceAccesses(each)) ?? [io.messages.spaceNotAtHand]),
  ]);
  return exitCodes.done;
}
