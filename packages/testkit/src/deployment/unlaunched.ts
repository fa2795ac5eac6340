import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audience } from '@miroir/basics';
import type { PortalRole, PortalTarget } from '@miroir/portal';
import { freePort } from './free-port.ts';

/** Where a portal will be: a private temporary folder, and addresses nobody listens at. */
export interface Unlaunched {
  /** The temporary folder: the target's data folder lies in it. */
  readonly root: string;
  readonly target: PortalTarget;
  readonly ports: Readonly<Record<PortalRole, number>>;
  readonly origins: Readonly<Record<PortalRole, string>>;
  remove(): Promise<void>;
}

/** Makes the folder; nothing is imported or launched in it yet. */
export async function unlaunched(audience: Audience): Promise<Unlaunched> {
  const root = await mkdtemp(join(tmpdir(), 'md-'));
  const ports = { roll: await freePort(), box: await freePort(), space: await freePort() };
  const at = (port: number): string => `http://127.0.0.1:${port}`;
  return {
    root,
    target: { audience, dataDir: join(root, audience) },
    ports,
    origins: { roll: at(ports.roll), box: at(ports.box), space: at(ports.space) },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
