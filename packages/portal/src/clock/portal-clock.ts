import { rm } from 'node:fs/promises';
import type { Clock } from '@miroir/basics';
import { z } from 'zod';
import type { RolePaths } from '../deployment/portal-paths.ts';
import { readIfPresent, writePrivateFile } from '../deployment/secret-files.ts';
import type { PortalLogger } from '../http/portal-logger.ts';
import { createSteadyClock, type SteadyParts, toleranceMs } from './steady-clock.ts';

const momentSchema = z.strictObject({ at: z.number().int().nonnegative() });
const minuteMs = 60_000;

/** A clock that has something to do at each second. */
export interface PortalClock extends Clock {
  /** Keeps the moment for a next start, and looks whether an operator has confirmed the machine's clock. */
  tick(): Promise<void>;
}

async function readMoment(path: string): Promise<number | null> {
  const text = await readIfPresent(path);
  if (text === null) return null;
  try {
    return momentSchema.parse(JSON.parse(text)).at;
  } catch {
    // Cut by a full disk: a start without a known moment.
    return null;
  }
}

const writeMoment = (path: string, at: number): Promise<void> =>
  writePrivateFile(path, `${JSON.stringify({ at })}\n`);

/**
 * The clock of one role's process. The last believed minute is kept in a file of its own, in none that holds people's
 * records: between them it would date what stands beside it.
 */
export async function openPortalClock(
  machine: Omit<SteadyParts, 'known'>,
  parts: { readonly paths: Pick<RolePaths, 'clockFile' | 'clockConfirmed'>; readonly logger: PortalLogger },
): Promise<PortalClock> {
  const { paths, logger } = parts;
  const steady = createSteadyClock({ ...machine, known: await readMoment(paths.clockFile) });
  let kept = 0;
  let doubted = false;
  return {
    now: steady.now,
    async tick() {
      const confirmed = await readMoment(paths.clockConfirmed);
      if (confirmed !== null) {
        // The file confirms the clock that its writer saw, and no other one later.
        if (Math.abs(machine.wall.now() - confirmed) <= toleranceMs) steady.confirm();
        await rm(paths.clockConfirmed, { force: true });
      }
      const doubt = steady.doubt();
      if ((doubt !== null) !== doubted) {
        doubted = doubt !== null;
        if (doubt === null) logger.info({}, 'the clock of the machine is believed again');
        else logger.error({ seconds: Math.round(doubt / 1000) }, 'the clock of the machine has jumped');
      }
      const minute = Math.floor(steady.now() / minuteMs) * minuteMs;
      if (minute === kept) return;
      await writeMoment(paths.clockFile, minute);
      kept = minute;
    },
  };
}

/**
 * Whether a machine's clock is too far from the last minute that the role believed to close anything by it: what one
 * command may ask, which has no quarter of an hour to wait.
 */
export async function isClockDoubted(paths: Pick<RolePaths, 'clockFile'>, wall: Clock): Promise<boolean> {
  const known = await readMoment(paths.clockFile);
  return known !== null && createSteadyClock({ wall, monotonic: () => 0, known }).doubt() !== null;
}

/** An operator's word that the machine's clock is right: read by the running role within a second. */
export function confirmClock(paths: Pick<RolePaths, 'clockConfirmed'>, clock: Clock): Promise<void> {
  return writeMoment(paths.clockConfirmed, clock.now());
}
