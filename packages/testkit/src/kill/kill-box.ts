import { setTimeout as wait } from 'node:timers/promises';
import { createExchangeClient } from '@miroir/exchange';
import { chainOf, type Deployment } from '../deployment/launch-deployment.ts';
import type { Load } from './load.ts';
import { type RoleProcess, startRole } from './role-process.ts';

/** What was seen across the deaths of a box. */
export interface Survived {
  readonly kills: number;
  /** Serials whose sealed bytes were served, and whether one was ever served with other bytes. */
  readonly serials: number;
  readonly changedSerials: readonly number[];
}

/**
 * Kills the box `times` times, each a random moment after it listens, and starts it again. Resolves with the box
 * running. The sealed bytes served before and after are compared at each life.
 */
export async function killRepeatedly(
  deployment: Deployment,
  options: { times: number; load: Load; random: () => number },
): Promise<{ survived: Survived; box: RoleProcess }> {
  const sealed: string[] = [];
  const changed: number[] = [];
  const { origins, launched } = deployment;
  const exchange = createExchangeClient(origins.box, launched.keys.token);
  const look = async (): Promise<void> => {
    const served = await exchange.snapshots(chainOf(deployment), null);
    if (!served.ok) throw new Error(`The exchange refuses: ${JSON.stringify(served.error)}`);
    for (const [index, bytes] of served.value.entries()) {
      if (sealed[index] !== undefined && sealed[index] !== bytes) changed.push(index + 1);
      sealed[index] = bytes;
    }
  };
  const start = () => startRole(deployment, { role: 'box' });
  // A clean end writes Node's compile cache, which a killed process never does: the next starts are shorter.
  await (await start()).stop();
  let box = await start();
  for (let kill = 0; kill < options.times; kill++) {
    await look();
    await untilSomethingIsAcknowledged(options.load);
    await wait(options.random() * 150);
    await box.kill();
    box = await start();
  }
  await look();
  return { survived: { kills: options.times, serials: sealed.length, changedSerials: changed }, box };
}

/** A life in which nobody was answered would prove nothing. */
async function untilSomethingIsAcknowledged(load: Load): Promise<void> {
  const answered = (): number => load.counts().acknowledged + load.counts().counted;
  const before = answered();
  for (let waited = 0; answered() === before; waited += 5) {
    if (waited > 20_000) throw new Error(`Nothing is acknowledged: ${load.refusals()[0] ?? 'no reply'}`);
    await wait(5);
  }
}
