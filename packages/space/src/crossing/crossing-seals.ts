import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '@miroir/basics';
import { instantOf, localDay } from '@miroir/campaign';
import {
  type HeaderInput,
  type SpaceSnapshotBody,
  type SpaceTextsBody,
  sealedHash,
  sealSpaceSnapshot,
  sealSpaceTexts,
  spaceRound,
  spaceSnapshotBodySchema,
  spaceTextsBodySchema,
} from '@miroir/exchange';
import { heartbeatEvery, type PortalFile, type SealedStore } from '@miroir/portal';
import { z } from 'zod';
import type { SpaceContext } from '../space-context.ts';
import { closedDays } from './closed-days.ts';
import { composeCounts } from './compose-counts.ts';
import { composeTexts } from './compose-texts.ts';
import type { TextsStore } from './texts-store.ts';

const daySeconds = 86_400;

/** What of a launched round a seal names. */
export type CrossingFile = Pick<
  PortalFile,
  'audience' | 'round' | 'keyListDigest' | 'epoch' | 'releaseEverySeconds'
> & { readonly questionnaire: Pick<PortalFile['questionnaire'], 'campaign' | 'fingerprint' | 'schedule'> };

/** What is sealed, by what, and where it is kept. */
export interface CrossingParts {
  readonly space: SpaceContext;
  /** The campaign's launched rounds as they stand now. */
  readonly launched: () => readonly CrossingFile[];
  /** How the space is named in the stores: see `roundName`. */
  readonly name: string;
  readonly snapshots: SealedStore;
  readonly texts: TextsStore;
  readonly key: KeyObject;
  /** Leaves no trace on the disk of texts that were replaced. */
  readonly compact: () => Promise<unknown>;
}

/** What a campaign's rounds say of a seal: all asked at each seal, since rounds come and are amended. */
function sealedOf({ launched }: Pick<CrossingParts, 'launched'>) {
  const file = (): CrossingFile => {
    const last = launched().at(-1);
    if (last === undefined) throw new RangeError('a space has a launched round');
    return last;
  };
  /** Seconds between two counts: a day, or in a demonstration its releases. */
  const every = (): number => heartbeatEvery(file());
  return {
    every,
    epoch: (): number => Math.max(...launched().map(({ epoch }) => epoch)),
    /** When counts are due after `now`: at the next midnight of the campaign. Milliseconds since the epoch. */
    dueAfter(now: number): number {
      if (every() < daySeconds) return now + every() * 1000;
      const { timeZone } = file().questionnaire.schedule;
      return instantOf(`${localDay(now + daySeconds * 1000, timeZone)}T00:00`, timeZone, 'later');
    },
    header(serial: number, nextDue: number | null): Omit<HeaderInput, 'previous'> {
      const { audience, questionnaire, keyListDigest } = file();
      return {
        ...{ audience, serial, epoch: this.epoch(), round: spaceRound, keyList: keyListDigest },
        campaign: questionnaire.campaign,
        fingerprint: questionnaire.fingerprint,
        nextDue: nextDue === null ? null : new Date(nextDue).toISOString(),
      };
    },
  };
}

/** Makes, seals and stores what leaves a space; stored before it is served, and never sealed again. */
export function crossingSeals(parts: CrossingParts) {
  const { space, name, snapshots, texts, key } = parts;
  const of = sealedOf(parts);

  async function lastCounts() {
    const epoch = of.epoch();
    const serial = await snapshots.lastSerial(name, epoch);
    const [sealed = null] = serial === 0 ? [] : await snapshots.after(name, { epoch, serial: serial - 1 }, 1);
    return { epoch, serial, sealed, body: sealed === null ? null : bodyOf(sealed, spaceSnapshotBodySchema) };
  }

  return {
    every: of.every,
    dueAfter: of.dueAfter,
    /** As the last counts say, which another process may have sealed; 0 before the first, never after the last. */
    async storedDue(): Promise<number> {
      const { sealed } = await lastCounts();
      if (sealed === null) return 0;
      const { nextDue } = headerOf(sealed);
      return nextDue === null ? Number.POSITIVE_INFINITY : Date.parse(nextDue);
    },
    /** @param next when the ones after are due; null: these are the last */
    async counts(now: number, next: number | null): Promise<void> {
      const { epoch, serial, sealed: before, body } = await lastCounts();
      const counted = await composeCounts(space, body);
      // In a demonstration they are due every few seconds: only what is new is said.
      if (of.every() < daySeconds && next !== null && body !== null && isSame(counted, body)) return;
      const sealed = await sealSpaceSnapshot(
        key,
        { ...of.header(serial + 1, next), previous: before === null ? null : sealedHash(before) },
        { ...counted, sealedAt: new Date(now).toISOString() },
      );
      await snapshots.keep(name, { epoch, serial: serial + 1, sealed });
    },
    /** @returns whether others took the place of those that were there */
    async texts(now: number): Promise<boolean> {
      const { body } = await lastCounts();
      const isClosed = closedDays(parts.launched(), now);
      const told = await composeTexts(space, body?.ideas.map(({ id }) => id) ?? [], isClosed);
      const last = await texts.latest();
      const before = last === null ? null : bodyOf(last.sealed, spaceTextsBodySchema);
      const isTold = before !== null && isSame(told, before);
      if (isTold && headerOf(last?.sealed ?? '').epoch === of.epoch()) return false;
      const serial = (last?.serial ?? 0) + 1;
      const whole = { ...told, sealedAt: new Date(now).toISOString() };
      await texts.keep({ serial, sealed: await sealSpaceTexts(key, of.header(serial, null), whole) });
      return before !== null;
    },
  };
}

/** What one of our own seals holds. @throws ZodError when it is no such body */
function bodyOf<S extends z.ZodType>(sealed: string, schema: S): z.output<S> {
  return schema.parse(JSON.parse(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString()));
}

const ownHeader = z.object({ epoch: z.int(), nextDue: z.string().nullable() });

/** What the header of one of our own seals says. @throws ZodError when it is no such header */
function headerOf(sealed: string): z.output<typeof ownHeader> {
  return ownHeader.parse(JSON.parse(Buffer.from(sealed.split('.')[0] ?? '', 'base64url').toString()));
}

type Sealed = SpaceSnapshotBody | SpaceTextsBody;

/** Whether what is to be told was told, whenever that was. */
function isSame(told: Omit<Sealed, 'sealedAt'>, { sealedAt: _when, ...before }: Sealed): boolean {
  return canonicalJson(told) === canonicalJson(before);
}
