import { err, ok, type Result } from '@miroir/basics';
import type { ChainState } from '../../envelope/chain.ts';
import { claimed } from '../../envelope/compact.ts';
import { acceptFromComparison, type KindToPortal, type PortalPins } from '../../envelope/from-comparison.ts';
import { openEnvelope } from '../../envelope/open.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import type { OpenedEnvelope } from '../../envelope/sealed-kind.ts';
import { clockToleranceMs } from './acknowledgement.ts';
import { openContent } from './cipher.ts';
import { type BulletinContent, parseContent } from './content.ts';
import { bulletinKind, type ClosedBulletin, openingBodySchema, openingKind } from './schema.ts';

/** What one round of a portal pinned, with the languages its campaign is written in. */
export interface BulletinPins extends PortalPins {
  readonly locales: readonly string[];
}

/** A bulletin that was accepted, with what its portal remembers from then on. */
export interface AcceptedBulletin {
  readonly bulletin: ClosedBulletin;
  readonly chain: ChainState;
  /** False when these very bytes had been accepted before. */
  readonly news: boolean;
}

/** The round that sealed bytes say they are of, before anything of them is believed: its launch pinned whose they may be. */
export const claimedRound = (sealed: string): string => claimed(sealed, 'round');

/**
 * What a portal does with bytes that claim to be its next bulletin: the pinned key, its own side, campaign, definition and
 * round, the next serial after the last one's hash, every language of its campaign. What is accepted is stored before it is
 * acknowledged; nothing of it can be read.
 */
export async function acceptBulletin(
  chain: ChainState,
  sealed: string,
  pins: BulletinPins,
): Promise<Result<AcceptedBulletin, RefusalReason>> {
  const accepted = await acceptFromComparison(chain, sealed, { pins, kinds: [bulletinKind] });
  if (!accepted.ok) return accepted;
  const { state, news, opened } = accepted.value;
  const { languages } = opened.body;
  if (!pins.locales.every((locale) => languages.includes(locale))) return err('missing-language');
  return ok({ bulletin: opened, chain: state, news });
}

/** A stored bulletin, an opening as it came, and the portal's clock (milliseconds). */
export interface ReceivedOpening {
  /** The bulletin's sealed bytes, as they were accepted. */
  readonly stored: string;
  readonly opening: string;
  readonly now: number;
}

/** A bulletin that is open. */
export interface OpenedBulletin {
  readonly content: BulletinContent;
  /** The minute at which both sides open it, milliseconds. */
  readonly minute: number;
}

/**
 * What a portal does with bytes that claim to open a stored bulletin: the pinned key and the place of that very bulletin, the
 * minute of both sides, a clock that agrees with the comparison's within {@link clockToleranceMs}; then the content itself,
 * which must be in every language and of ideas of this side alone. A portal whose clock is off opens nothing: the comparison
 * sends again.
 */
export async function openBulletin(
  { stored, opening, now }: ReceivedOpening,
  pins: BulletinPins,
): Promise<Result<OpenedBulletin, RefusalReason>> {
  const bulletin = await verified(stored, bulletinKind, pins);
  if (!bulletin.ok) return bulletin;
  const key = await verified(opening, openingKind, pins);
  if (!key.ok) return key;
  const { hash, header, body } = bulletin.value;
  const { header: place, body: opens } = key.value;
  if (opens.bulletin !== hash || place.serial !== header.serial || place.round !== header.round)
    return err('wrong-opening');
  const [minute, at] = [Date.parse(place.notBefore), Date.parse(opens.at)];
  if (minute < Date.parse(header.notBefore) || at < minute) return err('too-early');
  if (Math.abs(now - at) > clockToleranceMs) return err('clock-off');
  const value = openContent(body.sealed, header, opens.key);
  if (value === null) return err('wrong-opening');
  const parsed = parseContent(value, pins);
  if (!parsed.ok) return err(parsed.error.fault);
  return parsed.value.kind === body.kind ? ok({ content: parsed.value, minute }) : err('malformed');
}

/** Bytes of one kind, under the pinned key, for this side and campaign. */
function verified<K extends KindToPortal>(
  sealed: string,
  kind: K,
  { audience, campaign, comparisonKey }: BulletinPins,
): Promise<Result<OpenedEnvelope<K>, RefusalReason>> {
  return openEnvelope(sealed, [comparisonKey], { audience, campaign, kinds: [kind] });
}

/** Which bulletin bytes claim to open; null for what is no opening. They are verified when it is opened. */
export function claimedBulletin(opening: string): string | null {
  try {
    const payload = Buffer.from(opening.split('.')[1] ?? '', 'base64url').toString();
    return openingBodySchema.parse(JSON.parse(payload)).bulletin;
  } catch {
    return null;
  }
}
