import { ages } from './checks/ages.ts';
import { backups } from './checks/backups.ts';
import { clock } from './checks/clock.ts';
import { databases } from './checks/databases.ts';
import { disk } from './checks/disk.ts';
import { folders } from './checks/folders.ts';
import { keys } from './checks/keys.ts';
import { launches } from './checks/launches.ts';
import { origins } from './checks/origins.ts';
import { processes } from './checks/processes.ts';
import { proxy } from './checks/proxy.ts';
import { versions } from './checks/versions.ts';
import { type DoctorReport, type Finding, worstOf } from './finding.ts';
import type { Check, Sight } from './sight.ts';

/** In the order in which one fault explains the next. */
const checks = {
  versions,
  installed: proxy,
  folders,
  keys,
  disk,
  clock,
  databases,
  launches,
  processes,
  origins,
  ages,
  backups,
} satisfies Record<string, Check>;

/** The looks by their names, which findings carry and `--only` takes. */
export const checkNames = Object.keys(checks);

/** Looks at everything that can be wrong on this machine, or at what is named alone. */
export async function examine(sight: Sight, only: readonly string[] = checkNames): Promise<DoctorReport> {
  const findings: Finding[] = [];
  for (const [name, check] of Object.entries(checks))
    if (only.includes(name)) findings.push(...(await check(sight)));
  return { version: 1, state: worstOf(findings), findings };
}
