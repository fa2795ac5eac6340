import type { Audience } from '@miroir/basics';
import { type Campaign, comparesAt, questionnaireFor } from '@miroir/campaign';
import {
  acceptBulletin,
  type BulletinClient,
  type BulletinContent,
  type BulletinPins,
  type ChainState,
  claimedBulletin,
  clockToleranceMs,
  emptyChain,
  openBulletin,
  type PublicSealKey,
  type RefusalReason,
} from '@miroir/exchange';

/** What a process of a portal is made of, for a test. */
export interface InboxOf {
  readonly campaign: Campaign;
  readonly round: string;
  readonly audience: Audience;
  readonly comparisonKey: PublicSealKey;
  readonly clock: { now(): number };
}

/** A portal's process that takes bulletins as real ones do, in memory; it can be down, slow of clock, or restored. */
export class Inbox implements BulletinClient {
  readonly opened: BulletinContent[] = [];
  /** What was called, in order. */
  readonly calls: string[] = [];
  down = false;
  clockOff = 0;
  /** Why it takes nothing; null: it takes what it may. */
  refuses: RefusalReason | null = null;
  private chain: ChainState = emptyChain;
  private kept = new Map<string, { serial: number; sealed: string; open: boolean }>();
  private readonly pins: BulletinPins;
  private readonly of: InboxOf;

  constructor(of: InboxOf) {
    this.of = of;
    const { campaign, round, audience, comparisonKey } = of;
    const { fingerprint, locales, schedule } = questionnaireFor(campaign, audience);
    this.pins = {
      ...{ audience, campaign: campaign.id, comparisonKey, locales },
      rounds: new Map([[fingerprint, [round]]]),
      earliest: new Map([[round, comparesAt(schedule, round)]]),
    };
  }

  /** As a restore from a backup of before everything. */
  forget(): void {
    this.chain = emptyChain;
    this.kept = new Map();
    this.opened.length = 0;
  }

  state: BulletinClient['state'] = async (_campaign, at) => {
    if (this.down) return { ok: false, error: 'unreachable' };
    const own = [...this.kept.values()];
    const off = Math.abs(this.now() - at) > clockToleranceMs;
    return {
      ok: true,
      value: {
        serial: own.at(-1)?.serial ?? 0,
        hash: [...this.kept.keys()].at(-1) ?? null,
        opened: own.filter(({ open }) => open).map(({ serial }) => serial),
        clock: off ? 'off' : 'agrees',
      },
    };
  };

  push: BulletinClient['push'] = async (_campaign, sealed) => {
    this.calls.push('push');
    if (this.down) return { ok: false, error: 'unreachable' };
    if (this.refuses !== null) return { ok: true, value: { stored: false, reason: this.refuses } };
    const taken = await acceptBulletin(this.chain, sealed, this.pins);
    if (!taken.ok) return { ok: true, value: { stored: false, reason: taken.error } };
    const { bulletin, chain } = taken.value;
    this.chain = chain;
    const { serial } = bulletin.header;
    this.kept.set(bulletin.hash, { serial, sealed, open: false });
    return { ok: true, value: { stored: true, serial, hash: bulletin.hash } };
  };

  open: BulletinClient['open'] = async (_campaign, opening) => {
    this.calls.push('open');
    if (this.down) return { ok: false, error: 'unreachable' };
    const hash = claimedBulletin(opening) ?? '';
    const kept = this.kept.get(hash);
    if (kept === undefined) return { ok: true, value: { stored: false, reason: 'unknown-bulletin' } };
    const opened = await openBulletin({ stored: kept.sealed, opening, now: this.now() }, this.pins);
    if (!opened.ok) return { ok: true, value: { stored: false, reason: opened.error } };
    kept.open = true;
    this.opened.push(opened.value.content);
    return { ok: true, value: { stored: true, serial: kept.serial, hash } };
  };

  private now(): number {
    return this.of.clock.now() + this.clockOff;
  }
}
