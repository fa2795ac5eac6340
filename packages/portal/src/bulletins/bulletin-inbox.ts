import { type Clock, createTurns } from '@miroir/basics';
import {
  type Acknowledgement,
  acceptBulletin,
  type BulletinContent,
  type BulletinInbox,
  type BulletinState,
  claimedBulletin,
  claimedRound,
  clockToleranceMs,
  openBulletin,
  type RefusalReason,
} from '@miroir/exchange';
import type { LaunchedRound } from '../launched/launched-rounds.ts';
import { bulletinPins } from './bulletin-pins.ts';
import { chainOf, replacedIn, shownOf } from './bulletin-shelf.ts';
import type { BulletinDocument, BulletinStore } from './bulletin-store.ts';

/** What a bulletin says, and when both sides opened it (milliseconds). */
export interface OpenBulletin {
  readonly serial: number;
  readonly hash: string;
  readonly round: string;
  readonly opened: number;
  readonly content: BulletinContent;
}

/** What may be shown of a campaign's bulletins now, in the order of their serials. */
export type OpenBulletins =
  | { readonly clock: 'agrees'; readonly open: readonly OpenBulletin[] }
  /** This process's clock and the comparison's were more than five minutes apart when they last spoke. */
  | { readonly clock: 'off' };

/** Bulletins of one role: taken from the comparison, read by its pages. */
export interface Bulletins extends BulletinInbox {
  readonly of: (campaign: string) => Promise<OpenBulletins>;
  /** The last one that is stored, which heartbeats name; null before the first. */
  readonly last: (campaign: string) => Promise<{ readonly serial: number; readonly hash: string } | null>;
}

/** What the bulletins of a role are put together from. */
export interface BulletinParts {
  readonly store: BulletinStore;
  /** The rounds launched here, as they stand now. */
  readonly rounds: () => readonly LaunchedRound[];
  readonly clock: Clock;
}

const refused = (reason: RefusalReason): Acknowledgement => ({ stored: false, reason });
const stored = ({ serial, hash }: BulletinDocument): Acknowledgement => ({ stored: true, serial, hash });

/**
 * Takes bulletins and what opens them, one after the other, each on disk before it is acknowledged. What is asked for again
 * is answered again: a comparison that missed an answer repeats its question.
 */
export function createBulletins({ store, rounds, clock }: BulletinParts): Bulletins {
  const inTurn = createTurns();
  /** What is open, by campaign: pages ask often, and it changes a few times a year. */
  const shown = new Map<string, Promise<readonly OpenBulletin[]>>();
  let isOff = false;
  const hear = (at: number): void => {
    isOff = Math.abs(clock.now() - at) > clockToleranceMs;
  };
  const launchedOf = (campaign: string) =>
    rounds().filter(({ file }) => file.questionnaire.campaign === campaign);
  /** What is asked of a campaign that was launched here; null of any other. */
  const within = <T>(campaign: string, work: () => Promise<T>): Promise<T | null> =>
    launchedOf(campaign).length === 0 ? Promise.resolve(null) : inTurn(work);
  const pinsOf = (campaign: string, round: string) => {
    const launched = launchedOf(campaign).find(({ file }) => file.round === round);
    return launched === undefined ? null : bulletinPins(launched.file);
  };

  async function take(campaign: string, sealed: string): Promise<Acknowledgement> {
    const pins = pinsOf(campaign, claimedRound(sealed));
    if (pins === null) return refused('unknown-round');
    const accepted = await acceptBulletin(chainOf(await store.all(campaign)), sealed, pins);
    if (!accepted.ok) return refused(accepted.error);
    const { bulletin, news } = accepted.value;
    const document = documentOf(bulletin, sealed);
    // Two processes on one database: the bytes that came first to a place are the ones that stay.
    if (news && !(await store.add(document))) return refused('equivocation');
    return stored(document);
  }

  async function open(campaign: string, opening: string): Promise<Acknowledgement> {
    const all = await store.all(campaign);
    const found = all.find(({ hash }) => hash === claimedBulletin(opening));
    if (found === undefined) return refused('unknown-bulletin');
    if (found.opened !== null || found.sealed === null) return stored(found);
    const pins = pinsOf(campaign, found.round);
    if (pins === null) return refused('unknown-round');
    const opened = await openBulletin({ stored: found.sealed, opening, now: clock.now() }, pins);
    if (!opened.ok) {
      if (opened.error === 'clock-off') isOff = true;
      return refused(opened.error);
    }
    isOff = false;
    await store.open(found, opened.value);
    await tidy(campaign);
    shown.delete(campaign);
    return stored(found);
  }

  /** Also what a process that was killed after an opening has left. */
  async function tidy(campaign: string): Promise<void> {
    const replaced = replacedIn(await store.all(campaign));
    for (const bulletin of replaced) await store.replaced(bulletin);
    if (replaced.length > 0) await store.compact();
  }

  return {
    state: (campaign, at) =>
      within(campaign, async () => {
        hear(at);
        await tidy(campaign);
        return stateOf(await store.all(campaign), isOff);
      }),
    take: (campaign, sealed) => within(campaign, () => take(campaign, sealed)),
    open: (campaign, sealed) => within(campaign, () => open(campaign, sealed)),
    async last(campaign) {
      const last = (await store.all(campaign)).at(-1);
      return last === undefined ? null : { serial: last.serial, hash: last.hash };
    },
    async of(campaign) {
      if (isOff) return { clock: 'off' };
      const reading =
        shown.get(campaign) ?? store.all(campaign).then((all) => shownOf(all).flatMap(readable));
      shown.set(campaign, reading);
      reading.catch(() => shown.delete(campaign));
      return { clock: 'agrees', open: await reading };
    },
  };
}

function documentOf(
  { hash, header, body }: { hash: string; header: HeaderOf; body: { kind: BulletinDocument['kind'] } },
  sealed: string,
): BulletinDocument {
  const { campaign, epoch, serial, round } = header;
  return {
    _id: `${campaign}/${epoch}/${serial}`,
    ...{ campaign, epoch, serial, hash, round },
    kind: body.kind,
    header: JSON.stringify(header),
    sealed,
    content: null,
    opened: null,
  };
}

type HeaderOf = Pick<BulletinDocument, 'campaign' | 'epoch' | 'serial' | 'round'>;

function stateOf(bulletins: readonly BulletinDocument[], isOff: boolean): BulletinState {
  const last = bulletins.at(-1);
  return {
    serial: last?.serial ?? 0,
    hash: last?.hash ?? null,
    opened: bulletins.flatMap(({ epoch, opened, serial }) =>
      opened !== null && epoch === last?.epoch ? [serial] : [],
    ),
    clock: isOff ? 'off' : 'agrees',
  };
}

function readable({ serial, hash, round, opened, content }: BulletinDocument): OpenBulletin[] {
  if (opened === null || content === null) return [];
  return [{ serial, hash, round, opened, content: JSON.parse(content) as BulletinContent }];
}
