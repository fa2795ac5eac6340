import { type PortalRole, type PortalTarget, type RoundTarget, readRounds, rolePaths } from '@miroir/portal';
import type { Command } from 'commander';
import { type CliIo, CliRefusal } from '../cli-io.ts';
import { exitCodes } from '../exit-codes.ts';
import { sideAtHand } from './side-at-hand.ts';
import { type TargetOptions, targetOf } from './target.ts';

/** Options of a command that acts on one round. */
export interface RoundOptions extends TargetOptions {
  readonly round?: string;
}

/** `--round`: needed where more than one was launched. */
export function withRound(command: Command): Command {
  return command.option(
    '--round <round>',
    'campaign/round, as `status` names it (needed where there are several)',
  );
}

/** A round as people write it. */
interface NamedRound {
  readonly name: string;
  /** `campaign/round` */
  readonly label: string;
  /** `round` alone. */
  readonly id: string;
}

/** Rounds of the roles that are at hand; on two accounts each sees its own. */
export async function roundsAt(
  target: PortalTarget,
  roles: readonly PortalRole[] = ['box', 'roll'],
): Promise<NamedRound[]> {
  const found = new Map<string, NamedRound>();
  for (const role of roles) {
    for (const { name, file } of await readRounds(rolePaths(target.dataDir, role))) {
      found.set(name, { name, label: `${file.questionnaire.campaign}/${file.round}`, id: file.round });
    }
  }
  return [...found.values()];
}

/** The rounds a command acts on: the one that is named, else all. @throws CliRefusal when there is none of that name. */
export async function roundsOf(io: CliIo, options: RoundOptions): Promise<RoundTarget[]> {
  const target = targetOf(io, options);
  const rounds = await roundsAt(target);
  if (rounds.length === 0) throw await notLaunched(io, target);
  const { round } = options;
  const named =
    round === undefined ? rounds : rounds.filter(({ name, label, id }) => [name, label, id].includes(round));
  if (named.length === 0) throw chooseAmong(io, rounds);
  return named.map(({ name }) => ({ ...target, round: name }));
}

/** The one round a command acts on. @throws CliRefusal when nothing is launched, or it must be said which one is meant. */
export async function roundOf(io: CliIo, options: RoundOptions): Promise<RoundTarget> {
  const [first, ...more] = await roundsOf(io, options);
  if (first !== undefined && more.length === 0) return first;
  throw chooseAmong(io, await roundsAt(targetOf(io, options)));
}

function chooseAmong(io: CliIo, rounds: readonly NamedRound[]): CliRefusal {
  return new CliRefusal(exitCodes.usage, io.messages.whichRound(rounds.map(({ label }) => label)));
}

/** Nothing is launched of this audience in the folder. */
export async function notLaunched(io: CliIo, target: PortalTarget): Promise<CliRefusal> {
  const name = await sideAtHand(io, target);
  return new CliRefusal(exitCodes.missing, io.messages.notLaunched(name, target.dataDir));
}
