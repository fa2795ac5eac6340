import type { Audience } from '@miroir/basics';
import type { PortalRole } from '@miroir/portal';
import type { CliIo } from '../cli-io.ts';

/**
 * The address of a process's database server: as given, else as the machine says it (`MIROIR_EMPLOYEES_BOX_DATABASE_URI`);
 * undefined where the database is embedded. In the environment, unlike on a command line, no other account reads it.
 */
export function databaseUri(
  { env }: CliIo,
  process: `${Audience}-${PortalRole | 'box-desk' | 'space-desk'}` | 'comparison',
  given: string | undefined,
): string | undefined {
  return given ?? env[`MIROIR_${process.replaceAll('-', '_').toUpperCase()}_DATABASE_URI`];
}
