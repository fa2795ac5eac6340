import { type Audience, audiences } from '@miroir/basics';
import { planUpgrade, type UpgradeFault, type UpgradePlan, upgradeRole } from '@miroir/launch';
import { type PortalRole, type PortalTarget, portalRoles } from '@miroir/portal';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { sideAtHand } from './side-at-hand.ts';
import { type TargetOptions, targetOf } from './target.ts';

export interface UpgradeOptions extends Omit<TargetOptions, 'audience'> {
  readonly audience?: Audience;
  readonly role?: PortalRole;
  readonly check?: boolean;
}

interface Found {
  readonly target: PortalTarget;
  /** How the data are called in a sentence. */
  readonly name: string;
  readonly plan: UpgradePlan;
}

/**
 * `miroir upgrade`: brings the data of every portal at hand to the version that this Miroir reads; with `--check`, only says
 * what it would do, and ends with 1 where something is to be done.
 */
export async function upgrade(io: CliIo, options: UpgradeOptions): Promise<ExitCode> {
  if (options.audience === undefined && (options.rollDatabase ?? options.boxDatabase) !== undefined)
    throw new CliRefusal(exitCodes.usage, io.messages.upgradeWhose);
  const found = await findData(io, options);
  if (found.length === 0) throw new CliRefusal(exitCodes.missing, io.messages.upgradeNothing(options.data));
  const newer = found.filter(({ plan }) => plan.version > plan.current);
  if (newer.length > 0)
    throw new CliRefusal(exitCodes.refused, newer.map((each) => sentenceOf(io, each)).join('\n'));
  if (options.check === true) return check(io, options, found);
  for (const each of found) await bringForward(io, each);
  const lines = found.map(({ name, plan }) => io.messages.upgraded(name, plan.version, plan.current));
  report(io, options, { ok: true, data: found.map(told) }, lines);
  return exitCodes.done;
}

async function findData(io: CliIo, options: UpgradeOptions): Promise<Found[]> {
  const found: Found[] = [];
  for (const audience of options.audience === undefined ? audiences : [options.audience])
    for (const role of options.role === undefined ? portalRoles : [options.role]) {
      const target = targetOf(io, { ...options, audience });
      const plan = await planUpgrade(target, role);
      if (plan === null) continue;
      const name = io.messages.upgradeOf(io.messages.roleName(role), await sideAtHand(io, target));
      found.push({ target, plan, name });
    }
  return found;
}

function check(io: CliIo, options: UpgradeOptions, found: readonly Found[]): ExitCode {
  const due = found.some(({ plan }) => plan.steps.length > 0);
  report(
    io,
    options,
    { ok: !due, data: found.map(told) },
    found.map((each) => sentenceOf(io, each)),
  );
  return due ? exitCodes.refused : exitCodes.done;
}

async function bringForward(io: CliIo, { target, plan, name }: Found): Promise<void> {
  const done = await io.step(io.messages.upgrading(name), () => upgradeRole(target, plan.role));
  if (!done.ok) throw new CliRefusal(exitCodes.refused, faultOf(io, name, done.error));
}

function faultOf(io: CliIo, name: string, fault: UpgradeFault): string {
  return io.messages.upgradeFault(name, fault.code);
}

function sentenceOf(io: CliIo, { plan, name }: Found): string {
  if (plan.version > plan.current) return io.messages.upgradeFault(name, 'newer');
  const steps = plan.steps.map((step) => io.messages.upgradeStep(step.name, step.to));
  return io.messages.upgradePlan(name, plan.version, steps);
}

const told = ({ target, plan }: Found) => ({
  audience: target.audience,
  role: plan.role,
  version: plan.version,
  current: plan.current,
  steps: plan.steps.map(({ name }) => name),
});
