import { pathToFileURL } from 'node:url';
import type { Audience } from '@miroir/basics';
import { boxRole } from '@miroir/box';
import { createExchangeClient } from '@miroir/exchange';
import { loadConfig, rolePaths, runPortal } from '@miroir/portal';
import { boxClient } from '../portal/index.ts';
import type { Deployment } from './deployment.ts';
import { repositoryRoot } from './role-process.ts';

/** What a box serves of its releases. */
export interface Served {
  readonly sealed: readonly string[];
  /** Serial of the release on the participants' page, and the page itself as JSON. */
  readonly serial: number;
  readonly page: string;
}

const folders = { employees: 'employee-portal', consumers: 'consumer-portal' } as const;

function webRootOf(audience: Audience): URL {
  return pathToFileURL(`${repositoryRoot}apps/${folders[audience]}/dist/`);
}

/** Starts the box as `startPortal` does, asks it over HTTP what is published, and stops it. */
export async function whatIsServed(deployment: Deployment, clock: { now(): number }): Promise<Served> {
  const { target, ports, origins, launched } = deployment;
  const { audience } = target;
  const config = await loadConfig(
    {
      role: 'box',
      folder: rolePaths(target.dataDir, 'box').folder,
      databaseUri: undefined,
      host: '127.0.0.1',
      port: ports.box,
      trustProxy: false,
      requestsPerMinute: 100_000,
    },
    audience,
  );
  const profile = {
    audience,
    name: 'killed portal',
    admission: audience === 'employees' ? ('invitation' as const) : ('open-link' as const),
    brand: { name: 'Hestia' },
    webRoot: webRootOf(audience),
  };
  const logger = { info: () => {}, error: () => {} };
  const running = await runPortal(boxRole, { profile, config, logger, clock });
  try {
    const sealed = await createExchangeClient(origins.box, launched.keys.token).snapshots(null);
    if (!sealed.ok) throw new Error(sealed.error);
    const page = await boxClient(origins.box).results.query({ locale: 'fr' });
    return { sealed: sealed.value, serial: page.release?.serial ?? 0, page: JSON.stringify(page) };
  } finally {
    await running.stop();
  }
}
