import { pathToFileURL } from 'node:url';
import type { Audience } from '@miroir/basics';
import { createExchangeClient } from '@miroir/exchange';
import { chainOf, type Deployment } from '../deployment/launch-deployment.ts';
import { profileOf, roleConfig, runRole } from '../deployment/run-role.ts';
import { boxClient } from '../portal/index.ts';
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

/**
 * Starts the box as `startPortal` does, asks it over HTTP what is published, and stops it. `reader` is the secret of
 * somebody who answered.
 */
export async function whatIsServed(
  deployment: Deployment,
  { clock, reader }: { readonly clock: { now(): number }; readonly reader: string },
): Promise<Served> {
  const { origins, launched } = deployment;
  const { audience } = deployment.target;
  const profile = profileOf(deployment.campaign, audience, webRootOf(audience));
  const running = await runRole(await roleConfig(deployment, 'box'), { profile, clock });
  try {
    const sealed = await createExchangeClient(origins.box, launched.keys.token).snapshots(
      chainOf(deployment),
      null,
    );
    if (!sealed.ok) throw new Error(sealed.error);
    const page = await boxClient(origins).results.mutate({ secret: reader, locale: 'fr' });
    return { sealed: sealed.value, serial: page.release?.serial ?? 0, page: JSON.stringify(page) };
  } finally {
    await running.stop();
  }
}
