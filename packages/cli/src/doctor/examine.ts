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
const checks: readonly Check[] = [
  versions,
  proxy,
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
];

/** Looks at everything that can be wrong on this machine. */
export async function examine(sight: Sight): Promise<DoctorReport> {
  const findings: Finding[] = [];
  for (const check of checks) findings.push(...(await check(sight)));
  return { version: 1, state: worstOf(findings), findings };
}
