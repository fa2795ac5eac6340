import { existsSync } from 'node:fs';
import { err, ok, type Result } from '@miroir/basics';
import { type Database, dataVersionOf, dataVersions, openDatabase, stampVersion } from '@miroir/database';
import { type PortalRole, type PortalTarget, rolePaths } from '@miroir/portal';
import { roundsApart } from './rounds-apart.ts';
import type { StepFault, UpgradeStep } from './step.ts';

/** Every step there ever was, in order: data of any earlier version take those that they lack. */
export const upgradeSteps: readonly UpgradeStep[] = [roundsApart];

/** Where the data of a role are, and what brings them to where this Miroir reads them. */
export interface UpgradePlan {
  readonly role: PortalRole;
  readonly version: number;
  /** What this Miroir reads. */
  readonly current: number;
  readonly steps: readonly UpgradeStep[];
}

/** Why an upgrade was not made; the data are as they were, or of a version in between. */
export type UpgradeFault =
  | { readonly code: 'newer' }
  | { readonly code: StepFault; readonly step: UpgradeStep['name'] };

/** What would be done to a role's data; null where there are none. Its process may be running. */
export async function planUpgrade(target: PortalTarget, role: PortalRole): Promise<UpgradePlan | null> {
  if (!holdsData(target, role)) return null;
  const database = await openAny(target, role, { exclusive: false });
  try {
    return await planOf(database, role);
  } finally {
    await database.close();
  }
}

/**
 * Brings the data of a role forward, step by step. Killed at any moment it is finished by being run again; until then no
 * process opens the data.
 * @throws DatabaseRefused while a process serves them
 */
export async function upgradeRole(
  target: PortalTarget,
  role: PortalRole,
): Promise<Result<UpgradePlan, UpgradeFault>> {
  const database = await openAny(target, role, { exclusive: true });
  try {
    const plan = await planOf(database, role);
    if (plan.version > plan.current) return err({ code: 'newer' });
    const upgrading = { target, role, database };
    for (const step of plan.steps) {
      const taken = await step.take(upgrading);
      if (!taken.ok) return err({ code: taken.error, step: step.name });
      await stampVersion(database, step.to);
    }
    // Also what an earlier upgrade was killed before.
    for (const step of upgradeSteps) await step.tidy(upgrading);
    return ok(plan);
  } finally {
    await database.close();
  }
}

async function planOf(database: Database, role: PortalRole): Promise<UpgradePlan> {
  const [version, current] = [await dataVersionOf(database), dataVersions[role]];
  const steps = upgradeSteps.filter(({ from, to }) => from >= version && to <= current);
  return { role, version, current, steps };
}

/** A folder whose database is not there holds nothing to bring forward: opening it would make one. */
function holdsData({ dataDir, databaseUri }: PortalTarget, role: PortalRole): boolean {
  const { folder } = rolePaths(dataDir, role);
  return existsSync(databaseUri?.[role] === undefined ? `${folder}/miroir.sqlite` : folder);
}

function openAny(
  { audience, dataDir, databaseUri }: PortalTarget,
  role: PortalRole,
  options: { readonly exclusive: boolean },
): Promise<Database> {
  const uri = databaseUri?.[role];
  const { folder } = rolePaths(dataDir, role);
  return openDatabase({
    audience,
    role,
    anyVersion: true,
    dataDir: folder,
    ...options,
    ...(uri === undefined ? {} : { uri }),
  });
}
