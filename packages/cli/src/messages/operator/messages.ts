import type { DeploymentFault, Side } from '@miroir/deployment';

/** What `init`, `deploy` and `doctor` say and ask; findings carry their own sentences. */
export interface OperatorMessages {
  readonly sideName: (side: Side) => string;
  readonly askSides: string;
  readonly askDesks: string;
  readonly askDeskEntry: string;
  readonly deskEntryName: (entry: 'link' | 'passkey') => string;
  readonly askSpaces: string;
  readonly askDomain: string;
  /** @param key such as `employees-roll` */
  readonly askHost: (key: string) => string;
  readonly askProxy: string;
  readonly proxyName: (proxy: 'caddy' | 'nginx' | 'other') => string;
  readonly askDatabase: string;
  readonly databaseName: (kind: 'embedded' | 'mongodb') => string;
  readonly askDatabaseHosts: string;
  readonly askDays: string;
  readonly askCommunity: string;
  readonly notAHost: (text: string) => string;
  readonly notDays: string;
  readonly initNoSide: string;
  readonly initNoHosts: (keys: readonly string[]) => string;
  readonly initLeft: string;
  readonly settingsWritten: (path: string) => string;
  readonly settingsThere: (path: string) => string;
  readonly settingsFaulty: (path: string, faults: string) => string;
  readonly deployNext: string;
  readonly noSettings: (folder: string) => string;
  readonly deploymentFault: (code: Exclude<DeploymentFault['code'], 'no-settings'>, detail: string) => string;
  readonly deployed: (files: number, changed: number, folder: string) => string;
  readonly deployedGone: (path: string) => string;
  readonly installNext: (script: string) => string;
  readonly nothingToExamine: (folder: string) => string;
  readonly findingState: (state: 'ok' | 'warning' | 'fault' | 'unseen') => string;
  readonly examined: (good: number, state: 'ok' | 'warning' | 'fault') => string;
}
