import { createPrivateKey } from 'node:crypto';
import { CompactSign } from 'jose';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openSealed, sealSnapshot } from '../kinds/sealing.ts';
import { body, header as portalHeader, seals } from '../testing/snapshot.fixture.ts';
import { type ChainState, emptyChain } from './chain.ts';
import { acceptFromComparison, type PortalPins } from './from-comparison.ts';
import { type HeaderInput, schemaVersion } from './header.ts';
import { generateSealKeys } from './keys.ts';
import type { RefusalReason } from './refusal.ts';
import { sealEnvelope, sealedHash } from './seal.ts';
import type { SealedKind } from './sealed-kind.ts';

/** A kind of our own: what a portal checks does not depend on what a bulletin says. */
const notice = {
  name: 'notice',
  direction: 'to-portal',
  chained: true,
  body: z.strictObject({ text: z.string() }),
} as const satisfies SealedKind;

const comparison = generateSealKeys();
const { campaign, fingerprint, round } = portalHeader;
const minute = Date.UTC(2026, 11, 2, 9);
const pinsOf = (audience: 'employees' | 'consumers', change: Partial<PortalPins> = {}): PortalPins => ({
  audience,
  campaign,
  comparisonKey: comparison.publicKey,
  rounds: new Map([[fingerprint, [round]]]),
  earliest: new Map([[round, minute]]),
  ...change,
});
const first: HeaderInput<'to-portal'> = {
  audience: 'employees',
  campaign,
  fingerprint,
  round,
  epoch: 1,
  serial: 1,
  previous: null,
  notBefore: new Date(minute).toISOString(),
};
const sealed = (change: Partial<typeof first> = {}, key = comparison.privateKey, text = 'bonjour') =>
  sealEnvelope(key, { kind: notice, header: { ...first, ...change }, body: { text } });
const accept = (state: ChainState, text: string, pins = pinsOf('employees')) =>
  acceptFromComparison(state, text, { pins, kinds: [notice] });
const refusal = async (text: string, state: ChainState = emptyChain, pins = pinsOf('employees')) => {
  const decided = await accept(state, text, pins);
  return decided.ok ? null : decided.error;
};
async function stateAfter(...texts: string[]): Promise<ChainState> {
  let state: ChainState = emptyChain;
  for (const text of texts) {
    const decided = await accept(state, text);
    if (!decided.ok) throw new Error(decided.error);
    state = decided.value.state;
  }
  return state;
}

const one = await sealed();
const two = await sealed({ serial: 2, previous: sealedHash(one) }, undefined, 'encore');

describe('what the comparison sends to a portal', () => {
  it('is accepted in its order, and taken again as no news', async () => {
    const state = await stateAfter(one, two);
    expect(state.head).toMatchObject({ kind: 'notice', header: { serial: 2 }, body: { text: 'encore' } });
    expect(await accept(state, one)).toMatchObject({ ok: true, value: { state, news: false } });
  });

  it('is refused by the other audience, in another campaign, definition or round', async () => {
    expect(await refusal(one, emptyChain, pinsOf('consumers'))).toBe('wrong-audience');
    const cases: [Partial<typeof first>, RefusalReason][] = [
      [{ audience: 'consumers' }, 'wrong-audience'],
      [{ campaign: 'autre' }, 'wrong-campaign'],
      [{ fingerprint: '0'.repeat(64) }, 'unknown-fingerprint'],
      [{ round: 'r9' }, 'unknown-round'],
    ];
    for (const [change, reason] of cases) expect(await refusal(await sealed(change))).toBe(reason);
  });

  it('is refused under any key but the one pinned at launch: a portal’s, the other side’s, a later comparison’s', async () => {
    for (const key of [seals.employees, seals.consumers, generateSealKeys()])
      expect(await refusal(await sealed({}, key.privateKey))).toBe('bad-signature');
  });

  it('is refused with a lower serial, a gap, another past or two contents under one serial', async () => {
    const state = await stateAfter(one, two);
    const [late] = [await sealed({ serial: 1 }, undefined, 'autre')];
    expect(await refusal(late, state)).toBe('equivocation');
    expect(await refusal(await sealed({ serial: 2, previous: sealedHash(one) }), state)).toBe('equivocation');
    expect(await refusal(await sealed({ serial: 4, previous: sealedHash(two) }), state)).toBe(
      'missing-earlier',
    );
    expect(await refusal(await sealed({ serial: 3, previous: sealedHash(one) }), state)).toBe('broken-chain');
    expect(await refusal(two)).toBe('missing-earlier');
    const forgetful = { ...state, hashes: {} };
    expect(await refusal(one, forgetful)).toBe('lower-serial');
    const restored = await sealed({ epoch: 2, serial: 1 });
    expect(await refusal(restored, state)).toBe('wrong-epoch');
  });

  it('is refused when it would be shown before the minute of the round, or when the round has none', async () => {
    const early = new Date(minute - 1).toISOString();
    expect(await refusal(await sealed({ notBefore: early }))).toBe('too-early');
    expect(await refusal(one, emptyChain, pinsOf('employees', { earliest: new Map() }))).toBe('too-early');
  });
});

describe('the two directions', () => {
  const expected = { audience: 'employees', campaign } as const;

  it('never take each other’s envelopes, even under one key', async () => {
    const snapshot = await sealSnapshot(comparison.privateKey, portalHeader, body);
    expect(await refusal(snapshot)).toBe('wrong-type');
    expect(await openSealed(one, [comparison.publicKey], expected)).toEqual({
      ok: false,
      error: 'wrong-type',
    });
  });

  it('never take a header of the other direction under a type of their own', async () => {
    const sign = (head: object, content: object) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(content)))
        .setProtectedHeader({ alg: 'EdDSA', schema: schemaVersion, ...head })
        .sign(createPrivateKey(comparison.privateKey));
    const asNotice = await sign({ ...portalHeader, typ: 'miroir-notice+jws' }, { text: 'x' });
    expect(await refusal(asNotice)).toBe('malformed');
    const asSnapshot = await sign({ ...first, typ: 'miroir-snapshot+jws' }, body);
    expect(await openSealed(asSnapshot, [comparison.publicKey], expected)).toMatchObject({
      error: 'malformed',
    });
    const { notBefore: _moment, ...bare } = first;
    expect(await refusal(await sign({ ...bare, typ: 'miroir-notice+jws' }, { text: 'x' }))).toBe('malformed');
  });
});
