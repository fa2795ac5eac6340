import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audience } from '@miroir/basics';
import type { PortalTarget } from '@miroir/portal';
import { freePort } from './free-port.ts';

/** Where a portal will be: a private temporary folder, and addresses nobody listens at. */
export interface Unlaunched {
  /** The temporary folder: the target's data folder lies in it. */
  readonly root: string;
  readonly target: PortalTarget;
  readonly ports: { readonly roll: number; readonly box: number };
  readonly origins: { readonly roll: string; readonly box: string };
  remove(): Promise<void>;
}

/** Makes the folder; nothing is imported or launched in it yet. */
export async function unlaunched(audience: Audience): Promise<Unlaunched> {
  const root = await mkdtemp(join(tmpdir(), 'md-'));
  const ports = { roll: await freePort(), box: await freePort() };
  return {
    root,
    target: { audience, dataDir: join(root, audience) },
    ports,
    origins: { roll: `http://127.0.0.1:${ports.roll}`, box: `http://127.0.0.1:${ports.box}` },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
