import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { roleFolderPaths, rolePaths } from '@miroir/portal';
import type { Deployment } from '../deployment/launch-deployment.ts';
import { readSpace, type SpaceFiles } from './read-space.ts';
import { type RoleProcess, startRole } from './role-process.ts';
import type { SpaceLoad } from './space-load.ts';

export const dayMs = 86_400_000;
const movable = new URL('./faults/move-clock.ts', import.meta.url);
const mortal = new URL('./faults/die-later.ts', import.meta.url);

/** What a space's lives told, by its files after each death. */
export interface SpaceLives {
  readonly deaths: number;
  /** Editions that left some of what waited for them, and not the rest. */
  readonly torn: number;
  /** Totals that grew by somebody, and by fewer than k people, or fell. */
  readonly thin: number;
  /** Editions that came out. */
  readonly editions: number;
}

interface Killing {
  readonly load: SpaceLoad;
  readonly random: () => number;
}

/** Starts the space with a clock that is ahead, as if nothing had run meanwhile: by whole days an edition is due. */
export async function startSpace(
  deployment: Deployment,
  {
    aheadMs,
    diesAfterMs,
    env = {},
  }: {
    readonly aheadMs: number;
    readonly diesAfterMs?: number;
    readonly env?: Record<string, string>;
  },
): Promise<RoleProcess> {
  const { folder } = rolePaths(deployment.target.dataDir, 'space');
  // A start long after the last known minute would be doubted for a quarter of an hour.
  await rm(roleFolderPaths(folder).clockFile, { force: true });
  return startRole(deployment, {
    role: 'space',
    preload: [movable, mortal],
    env: {
      ...env,
      MIROIR_AHEAD_MS: String(aheadMs),
      ...(diesAfterMs === undefined ? {} : { MIROIR_DIE_AFTER_MS: String(diesAfterMs) }),
    },
  });
}

/** A life that ends by itself: while it opens, at its edition, or soon after. */
async function dieOpening(deployment: Deployment, day: number, random: () => number): Promise<void> {
  const diesAfterMs = 300 + random() * 2200;
  const life = await startSpace(deployment, { aheadMs: day * dayMs, diesAfterMs }).catch(() => null);
  await life?.gone;
}

/** A life that ends after it answered somebody. */
async function dieAnswering(deployment: Deployment, day: number, { load, random }: Killing): Promise<void> {
  const before = load.counts().acknowledged;
  const life = await startSpace(deployment, { aheadMs: day * dayMs });
  for (let waited = 0; load.counts().acknowledged === before; waited += 5) {
    if (waited > 20_000) throw new Error(`Nothing is acknowledged: ${load.refusals()[0] ?? 'no reply'}`);
    await wait(5);
  }
  await wait(random() * 300);
  await life.kill();
}

/**
 * Kills a space `times` times at random moments of its life: while it opens, brings out the edition of the day or answers.
 * After each death its files are read, before anything of it runs again.
 */
export async function killSpace(
  deployment: Deployment,
  options: Killing & { readonly times: number },
): Promise<SpaceLives> {
  const lives = { deaths: 0, torn: 0, thin: 0, editions: 0 };
  let seen = await readSpace(deployment);
  for (let day = 1; day <= options.times; day += 1) {
    const waited = [...options.load.told().texts.keys()].filter((id) => !seen.readable.has(id));
    await (day % 2 === 0
      ? dieOpening(deployment, day, options.random)
      : dieAnswering(deployment, day, options));
    lives.deaths += 1;
    const left = await readSpace(deployment);
    const out = waited.filter((id) => left.readable.has(id)).length;
    if (out > 0) lives.editions += 1;
    if (out > 0 && out < waited.length) lives.torn += 1;
    lives.thin += thinGrowth(seen, left, deployment.campaign.privacy.k);
    seen = left;
  }
  return lives;
}

function thinGrowth(before: SpaceFiles, after: SpaceFiles, k: number): number {
  const people = (files: SpaceFiles, idea: string): number => {
    const { agree, disagree, unsure } = files.counts.get(idea) ?? { agree: 0, disagree: 0, unsure: 0 };
    return agree + disagree + unsure;
  };
  const grown = [...after.counts.keys()].map((idea) => people(after, idea) - people(before, idea));
  return grown.filter((by) => by !== 0 && by < k).length;
}
