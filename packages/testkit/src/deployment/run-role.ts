import type { Audience, Clock } from '@miroir/basics';
import { type Campaign, schemeAdmission } from '@miroir/campaign';
import {
  loadConfig,
  type PortalConfig,
  type PortalLogger,
  type PortalProfile,
  type PortalRole,
  type PortalSettings,
  type PortalTarget,
  type RunningPortal,
  rolePaths,
  runPortal,
} from '@miroir/portal';
import type { Places } from './places.ts';
import { portalRoles } from './portal-roles.ts';

/** What was launched and where it listens. */
export interface Launch {
  readonly target: PortalTarget;
  readonly origins: Pick<Places, PortalRole>;
}

/** A journal nobody reads. */
export const silent: PortalLogger = { info: () => {}, error: () => {} };

/** A journal whose lines are kept as they would be written. */
export function keepLines(lines: string[]): PortalLogger {
  const keep = (fields: object, message: string) => void lines.push(`${JSON.stringify(fields)} ${message}`);
  return { info: keep, error: keep };
}

/** An app's values for a campaign, as `profile.ts` holds them. */
export function profileOf(campaign: Campaign, audience: Audience, webRoot: URL): PortalProfile {
  return {
    audience,
    name: `${audience} under test`,
    admission: schemeAdmission(campaign.cohorts[audience]),
    resultsOpenTo: audience === 'employees' ? 'participants' : 'everyone',
    webRoot,
  };
}

/** What a role's process reads when it starts: its launched file, its secrets, the port of its origin. */
export function roleConfig(
  { target, origins }: Launch,
  role: PortalRole,
  settings: Partial<PortalSettings> = {},
): Promise<PortalConfig> {
  return loadConfig(
    {
      role,
      folder: rolePaths(target.dataDir, role).folder,
      databaseUri: undefined,
      host: '127.0.0.1',
      port: Number(new URL(origins[role] ?? '').port),
      trustProxy: false,
      requestsPerMinute: 1_000_000,
      desk: null,
      ...settings,
    },
    target.audience,
  );
}

/** Runs a role in this process, as `startPortal` does in its own. */
export function runRole(
  config: PortalConfig,
  options: { profile: PortalProfile; clock: Clock; logger?: PortalLogger; tickMs?: number },
): Promise<RunningPortal> {
  return runPortal(portalRoles[config.role], { config, logger: silent, ...options });
}
