import { type DoctorReport, type Finding, findingsOf, worstOf } from '../finding.ts';
import type { Check, Sight } from '../sight.ts';
import { ages } from './ages.ts';
import { backups } from './backups.ts';
import { clock } from './clock.ts';
import { community } from './community.ts';
import { databases } from './databases.ts';
import { disk } from './disk.ts';
import { folders } from './folders.ts';
import { keys } from './keys.ts';
import { launches } from './launches.ts';
import { origins } from './origins.ts';
import { processes } from './processes.ts';
import { proxy } from './proxy.ts';
import { versions } from './versions.ts';

/** In the order in which one fault explains the next. */
const checks = {
  versions,
  installed: proxy,
  community,
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
    if (only.includes(name))
      findings.push(...(await check(sight).catch((error: unknown) => [unlooked(sight, name, error)])));
  return { version: 1, state: worstOf(findings), findings };
}

/** A look that broke off is told, and ends no other: what it stumbled over is a fault that nobody had thought of. */
function unlooked({ io }: Sight, name: string, error: unknown): Finding {
  const why = error instanceof Error ? error.message : 'unknown';
  return findingsOf(name, io)('fault', name, {
    en: [`This look broke off: ${why}`, 'See to what it names, then look again.'],
    fr: [`Cet examen s’est interrompu\u00a0: ${why}`, 'Voyez ce qu’il nomme, puis regardez à nouveau.'],
  });
}
