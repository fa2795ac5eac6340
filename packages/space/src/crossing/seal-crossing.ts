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
/** Between two looks at texts that changed, in milliseconds: a busy space changes every second. */
const mostOften = 60_000;

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

/**
 * Seals what leaves a space: its counts once a day and at its end; its texts as soon as one may cross or may no more. What
 * was sealed is stored, then served, and never sealed again.
 */
export function crossingSealer(parts: CrossingParts) {
  const { space, name, snapshots, texts, key } = parts;
  /** What was looked at last: how often the shelf had changed, which rounds were closed, and when. */
  let seen = { changes: -1, closed: '', at: Number.NEGATIVE_INFINITY };
  let due: number | null = null;
  let ended = false;
  let replaced = false;

  const file = (): CrossingFile => {
    const last = parts.launched().at(-1);
    if (last === undefined) throw new RangeError('a space has a launched round');
    return last;
  };
  const epochNow = (): number => Math.max(...parts.launched().map(({ epoch }) => epoch));

  function header(serial: number, nextDue: number | null): Omit<HeaderInput, 'previous'> {
    const { audience, questionnaire, keyListDigest } = file();
    return {
      ...{ audience, serial, epoch: epochNow(), round: spaceRound, keyList: keyListDigest },
      campaign: questionnaire.campaign,
      fingerprint: questionnaire.fingerprint,
      nextDue: nextDue === null ? null : new Date(nextDue).toISOString(),
    };
  }

  async function lastCounts() {
    const epoch = epochNow();
    const serial = await snapshots.lastSerial(name, epoch);
    const [sealed = null] = serial === 0 ? [] : await snapshots.after(name, { epoch, serial: serial - 1 }, 1);
    return { epoch, serial, sealed, body: sealed === null ? null : bodyOf(sealed, spaceSnapshotBodySchema) };
  }

  async function sealCounts(now: number, next: number | null): Promise<void> {
    const last = await lastCounts();
    const counted = await composeCounts(space, last.body);
    // In a demonstration they are due every few seconds: only what is new is said.
    if (isShort() && last.body !== null && isSame(counted, last.body) && next !== null) return;
    const sealed = await sealSpaceSnapshot(
      key,
      { ...header(last.serial + 1, next), previous: last.sealed === null ? null : sealedHash(last.sealed) },
      { ...counted, sealedAt: new Date(now).toISOString() },
    );
    await snapshots.keep(name, { epoch: last.epoch, serial: last.serial + 1, sealed });
  }

  async function sealTexts(now: number): Promise<void> {
    const { body } = await lastCounts();
    const isClosed = closedDays(parts.launched(), now);
    const told = await composeTexts(space, body?.ideas.map(({ id }) => id) ?? [], isClosed);
    const last = await texts.latest();
    const before = last === null ? null : bodyOf(last.sealed, spaceTextsBodySchema);
    if (last !== null && before !== null && isSame(told, before) && headerOf(last.sealed).epoch === epochNow()) return;
    const serial = (last?.serial ?? 0) + 1;
    const sealedAt = new Date(now).toISOString();
    await texts.keep({ serial, sealed: await sealSpaceTexts(key, header(serial, null), { ...told, sealedAt }) });
    replaced ||= before !== null;
  }

  /** As the last one says, which another process may have sealed; 0 before the first. */
  async function storedDue(): Promise<number> {
    const { sealed } = await lastCounts();
    if (sealed === null) return 0;
    const { nextDue } = headerOf(sealed);
    return nextDue === null ? Number.POSITIVE_INFINITY : Date.parse(nextDue);
  }

  const isShort = (): boolean => heartbeatEvery(file()) < daySeconds;

  function dueAfter(now: number): number {
    const every = heartbeatEvery(file());
    if (every < daySeconds) return now + every * 1000;
    const { timeZone } = file().questionnaire.schedule;
    return instantOf(`${localDay(now + daySeconds * 1000, timeZone)}T00:00`, timeZone, 'later');
  }

  /** Which rounds are closed, as one text: a round that closes lets texts cross. */
  const closedNow = (now: number): string =>
    parts
      .launched()
      .map((each) => {
        const { rounds } = each.questionnaire.schedule;
        const day = rounds.find(({ id }) => id === each.round)?.closes.slice(0, 10) ?? '';
        return closedDays([each], now)(day) ? 'closed' : 'open';
      })
      .join(' ');

  async function look(now: number, isEnd: boolean): Promise<void> {
    if (space.acceptance() === 'before') return;
    due ??= await storedDue();
    const isDue = now >= due || isEnd;
    const next = isEnd || ended ? null : dueAfter(now);
    const [changes, closed] = [space.shelf.changes(), closedNow(now)];
    const patience = Math.min(mostOften, heartbeatEvery(file()) * 1000);
    const hasChanged = changes !== seen.changes && now - seen.at >= patience;
    if (!isDue && !hasChanged && closed === seen.closed) return;
    if (isDue) await sealCounts(now, next);
    await sealTexts(now);
    seen = { changes, closed, at: now };
    if (!isDue) return;
    due = next ?? Number.POSITIVE_INFINITY;
    if (replaced) await parts.compact();
    replaced = false;
  }

  return {
    /** Seals what is due. @param isEnd whether nothing enters any more */
    async tick(isEnd: boolean): Promise<void> {
      // A round that was launched after the end has opened it again.
      if (ended && !isEnd) [ended, due] = [false, 0];
      await look(space.clock.now(), isEnd && !ended);
      ended = isEnd;
    },
    /** Before the space goes to rest: what was hidden, withdrawn or cleared a moment ago is told now. */
    async rest(): Promise<void> {
      if (space.acceptance() === 'before' || space.shelf.changes() === seen.changes) return;
      const now = space.clock.now();
      await sealTexts(now);
      if (replaced) await parts.compact();
      replaced = false;
      seen = { ...seen, changes: space.shelf.changes(), at: now };
    },
  };
}

export type CrossingSealer = ReturnType<typeof crossingSealer>;

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
