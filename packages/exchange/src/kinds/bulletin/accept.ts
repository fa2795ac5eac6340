import { err, ok, type Result } from '@miroir/basics';
import type { Accepted, ChainState } from '../../envelope/chain.ts';
import { acceptFromComparison, type PortalPins } from '../../envelope/from-comparison.ts';
import { openEnvelope } from '../../envelope/open.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import { clockToleranceMs } from './acknowledgement.ts';
import { openContent } from './cipher.ts';
import { type BulletinContent, parseContent } from './content.ts';
import { bulletinKind, type ClosedBulletin, openingKind } from './schema.ts';

/** What a portal's process remembers of the bulletins of a campaign. */
export type BulletinChain = ChainState<ClosedBulletin>;

/** What a portal pinned, with the languages its campaign is written in. */
export interface BulletinPins extends PortalPins {
  readonly locales: readonly string[];
}

/**
 * What a portal does with bytes that claim to be its next bulletin: the pinned key, its own side, campaign, definition and
 * round, the next serial after the last one's hash, every language of its campaign. What is accepted is stored before it is
 * acknowledged; nothing of it can be read.
 */
export async function acceptBulletin(
  chain: BulletinChain,
  sealed: string,
  pins: BulletinPins,
): Promise<Result<Accepted<ClosedBulletin>, RefusalReason>> {
  const accepted = await acceptFromComparison(chain, sealed, { pins, kinds: [bulletinKind] });
  if (!accepted.ok || !accepted.value.news) return accepted;
  const languages = accepted.value.state.head?.body.languages ?? [];
  return pins.locales.every((locale) => languages.includes(locale)) ? accepted : err('missing-language');
}

/** An opening as it came, and the portal's clock (milliseconds). */
export interface ReceivedOpening {
  readonly sealed: string;
  readonly now: number;
}

/**
 * What a portal does with bytes that claim to open a stored bulletin: the pinned key and the place of that very bulletin, the
 * minute of both sides, a clock that agrees with the comparison's within {@link clockToleranceMs}; then the content itself,
 * which must be in every language and of ideas of this side alone. A portal whose clock is off opens nothing: the comparison
 * sends again.
 */
export async function openBulletin(
  stored: ClosedBulletin,
  { sealed, now }: ReceivedOpening,
  pins: BulletinPins,
): Promise<Result<BulletinContent, RefusalReason>> {
  const { audience, campaign, comparisonKey, locales } = pins;
  const { round } = stored.header;
  const opened = await openEnvelope(sealed, [comparisonKey], {
    ...{ audience, campaign, round },
    kinds: [openingKind],
  });
  if (!opened.ok) return opened;
  const { header, body } = opened.value;
  if (body.bulletin !== stored.hash || header.serial !== stored.header.serial) return err('wrong-opening');
  const [minute, at] = [Date.parse(header.notBefore), Date.parse(body.at)];
  if (minute < Date.parse(stored.header.notBefore) || at < minute) return err('too-early');
  if (Math.abs(now - at) > clockToleranceMs) return err('clock-off');
  const value = openContent(stored.body.sealed, stored.header, body.key);
  if (value === null) return err('wrong-opening');
  const parsed = parseContent(value, { audience, locales });
  if (!parsed.ok) return err(parsed.error.fault);
  return parsed.value.kind === stored.body.kind ? ok(parsed.value) : err('malformed');
}
