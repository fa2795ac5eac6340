import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ChainState, emptyChain } from '../../envelope/chain.ts';
import type { HeaderInput } from '../../envelope/header.ts';
import { generateSealKeys } from '../../envelope/keys.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import { sealEnvelope, sealedHash } from '../../envelope/seal.ts';
import { decisionsFixture, mirrorFixture } from '../../testing/bulletin.fixture.ts';
import { acceptBulletin, type BulletinPins, openBulletin } from './accept.ts';
import { clockToleranceMs } from './acknowledgement.ts';
import { type BulletinContent, localizeContent, parseContent } from './content.ts';
import { bulletinKind, openingKind } from './schema.ts';
import { sealBulletin, sealOpening } from './seal.ts';

const locales = ['fr', 'de'];
const comparison = generateSealKeys();
const minute = Date.UTC(2026, 11, 16, 8);
const fingerprint = 'f'.repeat(64);
const place = { campaign: 'housing', round: 'autumn', fingerprint };
let drawn = 0;
const random = {
  bytes: (length: number) => createHash('sha512').update(`${++drawn}`).digest().subarray(0, length),
};
const first: HeaderInput<'to-portal'> = {
  ...place,
  audience: 'employees',
  epoch: 1,
  serial: 1,
  previous: null,
  notBefore: new Date(minute).toISOString(),
};
const pinsOf = (change: Partial<BulletinPins> = {}): BulletinPins => ({
  ...{ audience: 'employees', campaign: place.campaign, locales, comparisonKey: comparison.publicKey },
  rounds: new Map([[fingerprint, [place.round]]]),
  earliest: new Map([[place.round, minute]]),
  ...change,
});
const mirror = mirrorFixture({ audience: 'employees', locales });

async function sealed(
  change: Partial<typeof first> = {},
  { content = mirror, key = comparison.privateKey }: { content?: BulletinContent; key?: string } = {},
) {
  const header = { ...first, ...change };
  const made = await sealBulletin(key, { header, locales, content }, random);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return { ...made.value, header };
}
type Sealed = Awaited<ReturnType<typeof sealed>>;

const one = await sealed();
const opening = (of: Sealed, change: { at?: number; notBefore?: number; key?: string } = {}) => {
  const { at = minute, notBefore = minute, key = of.key } = change;
  return sealOpening(comparison.privateKey, {
    header: of.header,
    bulletin: { hash: of.hash, key },
    ...{ notBefore, at },
  });
};
const refused = async (text: string, pins = pinsOf(), chain: ChainState = emptyChain) => {
  const taken = await acceptBulletin(chain, text, pins);
  return taken.ok ? null : taken.error;
};
const opens = async (text: string, { now = minute, stored = one.sealed, pins = pinsOf() } = {}) => {
  const opened = await openBulletin({ stored, opening: text, now }, pins);
  return opened.ok ? opened.value : opened.error;
};

describe('a bulletin', () => {
  it('is stored without a word of it in the sealed bytes, and opens to what was sealed at its minute', async () => {
    const [header, payload] = one.sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    const written = JSON.stringify(mirror).match(/[a-z]+ employees (fr|de)/g) ?? [];
    expect(written.length).toBeGreaterThan(10);
    for (const word of ['headline', 'item-0', 'question-0', ...written]) {
      expect(`${header}${payload}`).not.toContain(word);
      expect(Buffer.from(JSON.parse(payload!).sealed.text, 'base64url').toString('latin1')).not.toContain(
        word,
      );
    }
    expect(await refused(one.sealed)).toBeNull();
    expect(await opens(await opening(one))).toEqual({ content: mirror, minute });
  });

  it('is refused by the other side, in another campaign, round or definition, and under any other key', async () => {
    expect(await refused(one.sealed, pinsOf({ audience: 'consumers' }))).toBe('wrong-audience');
    const cases: [Partial<typeof first>, RefusalReason][] = [
      [{ audience: 'consumers' }, 'wrong-audience'],
      [{ campaign: 'other' }, 'wrong-campaign'],
      [{ round: 'spring' }, 'unknown-round'],
      [{ fingerprint: '0'.repeat(64) }, 'unknown-fingerprint'],
      [{ notBefore: new Date(minute - 1).toISOString() }, 'too-early'],
    ];
    for (const [change, reason] of cases) {
      const other =
        change.audience === undefined ? mirror : mirrorFixture({ audience: 'consumers', locales });
      expect(await refused((await sealed(change, { content: other })).sealed)).toBe(reason);
    }
    const stranger = generateSealKeys();
    expect(await refused((await sealed({}, { key: stranger.privateKey })).sealed)).toBe('bad-signature');
  });

  it('is refused with a lower or repeated serial, a gap, and another past; sent again it is no news', async () => {
    const taken = await acceptBulletin(emptyChain, one.sealed, pinsOf());
    if (!taken.ok) throw new Error(taken.error);
    const { chain } = taken.value;
    expect(await acceptBulletin(chain, one.sealed, pinsOf())).toMatchObject({ value: { news: false } });
    const after = async (change: Partial<typeof first>) =>
      refused((await sealed(change)).sealed, pinsOf(), chain);
    expect(await after({ serial: 2, previous: one.hash })).toBeNull();
    expect(await after({})).toBe('equivocation');
    expect(await after({ serial: 2, previous: 'x'.repeat(43) })).toBe('broken-chain');
    expect(await after({ serial: 3, previous: one.hash })).toBe('missing-earlier');
    expect(await refused(one.sealed, pinsOf(), { ...chain, hashes: {}, head: later(chain) })).toBe(
      'lower-serial',
    );
  });

  it('is refused where a text has not every language of the portal, before it is opened and after', async () => {
    expect(await refused(one.sealed, pinsOf({ locales: ['fr', 'de', 'en'] }))).toBe('missing-language');
    expect(await opens(await opening(one), { pins: pinsOf({ locales: ['fr', 'de', 'en'] }) })).toBe(
      'missing-language',
    );
    const { de: _left, ...headline } = mirror.headline;
    const content = { ...mirror, headline };
    expect(await sealBulletin(comparison.privateKey, { header: first, locales, content }, random)).toEqual({
      ok: false,
      error: { fault: 'missing-language', where: ['/headline: de'] },
    });
  });

  it('is never sealed with an idea of the other side, nor opened with one', async () => {
    const foreign = decisionsFixture({ audience: 'consumers', locales });
    const header = first;
    expect(
      await sealBulletin(comparison.privateKey, { header, locales, content: foreign }, random),
    ).toMatchObject({ error: { fault: 'foreign-idea', where: ['idea-1'] } });
    const own = decisionsFixture({ audience: 'employees', locales });
    expect(parseContent(own, { audience: 'employees', locales }).ok).toBe(true);
    expect(parseContent(own, { audience: 'consumers', locales })).toMatchObject({
      error: { fault: 'foreign-idea' },
    });
  });

  it('holds no figure of too few people and no verdict of what cannot be compared', () => {
    const reader = { audience: 'employees', locales } as const;
    const [item] = mirror.items;
    const few = { ...item!, figures: { ...item!.figures, consumers: { value: 1, low: 0, high: 2, n: 9 } } };
    expect(parseContent({ ...mirror, items: [few] }, reader)).toMatchObject({
      error: { fault: 'malformed' },
    });
    for (const verdict of ['too-few', 'uncalibrated', 'not-comparable', 'engines-differ'])
      expect(parseContent({ ...mirror, items: [{ ...item, verdict }] }, reader).ok).toBe(false);
    const { reason: _reason, ...bare } = decisionsFixture(reader).decisions[0]!;
    const content = { ...decisionsFixture(reader), decisions: [{ ...bare, reason: null }] };
    expect(parseContent(content, reader)).toMatchObject({ error: { fault: 'malformed' } });
  });

  it('is read in one language, and in the first of the campaign where it has no other', () => {
    expect(localizeContent(mirror, 'de', locales)).toMatchObject({ headline: 'headline employees de' });
    expect(localizeContent(mirror, 'pt', locales)).toMatchObject({ headline: 'headline employees fr' });
  });
});

describe('what opens a bulletin', () => {
  it('is sealed at its minute and not before', async () => {
    expect(() => opening(one, { at: minute - 1 })).toThrow(RangeError);
    expect(() => opening(one, { notBefore: minute - 1 })).toThrow(RangeError);
    const later = minute + 3_600_000;
    expect(await opens(await opening(one, { notBefore: later, at: later }), { now: later })).toMatchObject({
      minute: later,
    });
  });

  it('opens nothing where clocks are days apart: neither a fast portal nor a fast comparison shows anything early', async () => {
    const day = 86_400_000;
    for (const now of [minute - 2 * day, minute + 2 * day, minute - clockToleranceMs - 1])
      expect(await opens(await opening(one), { now })).toBe('clock-off');
    expect(await opens(await opening(one), { now: minute - clockToleranceMs })).toMatchObject({ minute });
  });

  it('opens nothing when it claims a minute before the bulletin’s, whoever sealed it', async () => {
    const { header, hash, key } = one;
    const early = new Date(minute - 60_000).toISOString();
    const forged = await sealEnvelope(comparison.privateKey, {
      kind: openingKind,
      header: { ...header, notBefore: early },
      body: { bulletin: hash, key, at: early },
    });
    expect(await opens(forged, { now: minute - 60_000 })).toBe('too-early');
  });

  it('opens nothing with another key, for another bulletin, or under another seal', async () => {
    const two = await sealed({ serial: 2, previous: one.hash });
    expect(await opens(await opening(one, { key: two.key }))).toBe('wrong-opening');
    expect(await opens(await opening(two))).toBe('wrong-opening');
    const consumers = await sealed(
      { audience: 'consumers' },
      { content: mirrorFixture({ audience: 'consumers', locales }) },
    );
    expect(await opens(await opening(consumers))).toBe('wrong-audience');
    expect(
      await opens(await opening(one), { pins: pinsOf({ comparisonKey: generateSealKeys().publicKey }) }),
    ).toBe('bad-signature');
  });

  it('opens nothing of a content that was moved to another place', async () => {
    const two = await sealed({ serial: 2, previous: one.hash });
    const [, body] = one.sealed.split('.');
    const moved = await sealEnvelope(comparison.privateKey, {
      kind: bulletinKind,
      header: two.header,
      body: JSON.parse(Buffer.from(body!, 'base64url').toString()),
    });
    const key = await opening({ ...two, hash: sealedHash(moved), key: one.key });
    expect(await opens(key, { stored: moved })).toBe('wrong-opening');
  });
});

/** A head of a later serial. */
function later(chain: ChainState): ChainState['head'] {
  const { head } = chain;
  return head && { ...head, header: { ...head.header, serial: 5 } };
}
