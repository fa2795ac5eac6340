import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { CompactSign, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { schemaVersion } from '../envelope/header.ts';
import { generateSealKeys, loadSealKey, publicSealKeyOf } from '../envelope/keys.ts';
import { sealedHash } from '../envelope/seal.ts';
import { body, header, seals } from '../testing/snapshot.fixture.ts';
import type { HeartbeatInput, RollHeartbeat } from './heartbeat/schema.ts';
import { openSealed, sealHeartbeat, sealSnapshot } from './sealing.ts';
import { verifyFile } from './verify-file.ts';

const mine = { audience: 'employees', campaign: 'faire-durer' } as const;
const sealed = await sealSnapshot(seals.employees.privateKey, header, body);
const keys = [seals.employees.publicKey];
const heartbeat: RollHeartbeat = {
  from: 'roll',
  at: '2026-11-10T18:00:00Z',
  amended: null,
  opened: 15,
  openedByCohort: { usine: 10 },
  days: [{ day: '2026-11-10', opened: 15 }],
  weeks: [{ week: '2026-W46', cohort: 'usine', opened: 10 }],
  headcounts: { usine: 41, siege: 30 },
  replacements: 5,
};

describe('a sealed snapshot', () => {
  it('opens with the pinned key to the header and the body that were sealed', async () => {
    const result = await openSealed(sealed, keys, mine);
    expect(result).toMatchObject({
      ok: true,
      value: {
        kind: 'snapshot',
        hash: sealedHash(sealed),
        header: { ...header, alg: 'EdDSA', schema: schemaVersion },
        body,
      },
    });
    expect(await openSealed(new TextEncoder().encode(sealed), keys, mine)).toEqual(result);
    expect(await openSealed(sealed, [generateSealKeys().publicKey, ...keys], mine)).toEqual(result);
  });

  it('is refused when any one character is changed, dropped or added', async () => {
    const character = fc.constantFrom(...'A B Z a z 0 9 - _ . = / +'.split(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        character,
        fc.constantFrom('change', 'drop', 'add'),
        async (at, other, how) => {
          fc.pre(how !== 'change' || sealed[at] !== other);
          const rest = sealed.slice(how === 'add' ? at : at + 1);
          const tampered = sealed.slice(0, at) + (how === 'drop' ? '' : other) + rest;
          expect((await openSealed(tampered, keys, mine)).ok).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has one spelling: the spare bits of its last character cannot be used to write it twice', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(sealed.at(-1)!);
    for (let step = 1; step < 16; step += 1) {
      const twin = sealed.slice(0, -1) + alphabet[(last & 48) | ((last + step) & 15)];
      expect(await openSealed(twin, keys, mine)).toEqual({ ok: false, error: 'malformed' });
    }
  });

  it('of one side is refused by the other, by its key and by its header', async () => {
    const other = { audience: 'consumers', campaign: 'faire-durer' } as const;
    expect(await openSealed(sealed, [seals.consumers.publicKey], other)).toEqual({
      ok: false,
      error: 'bad-signature',
    });
    expect(await openSealed(sealed, keys, other)).toEqual({ ok: false, error: 'wrong-audience' });
    expect(await openSealed(sealed, keys, { ...mine, campaign: 'autre' })).toEqual({
      ok: false,
      error: 'wrong-campaign',
    });
    expect(await openSealed(sealed, keys, { ...mine, round: header.round })).toMatchObject({ ok: true });
    expect(await openSealed(sealed, keys, { ...mine, round: 'autre' })).toEqual({
      ok: false,
      error: 'wrong-round',
    });
    const forged = await sealSnapshot(seals.consumers.privateKey, header, body);
    expect(await openSealed(forged, keys, mine)).toEqual({ ok: false, error: 'bad-signature' });
  });

  it('is refused when signed by another algorithm, of another schema or with another body', async () => {
    const key = createPrivateKey(seals.employees.privateKey);
    const sign = (head: object, payload: unknown) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
        .setProtectedHeader({ alg: 'EdDSA', ...head })
        .sign(key);
    const head = { ...header, typ: 'miroir-snapshot+jws', schema: schemaVersion };
    expect((await openSealed(await sign(head, body), keys, mine)).ok).toBe(true);
    // An older one too: its neutral comments hold those that nobody had read.
    for (const schema of [schemaVersion - 1, schemaVersion + 1])
      expect(await openSealed(await sign({ ...head, schema }, body), keys, mine)).toEqual({
        ok: false,
        error: 'unknown-schema',
      });
    const { engine: _, ...anonymous } = body;
    expect(await openSealed(await sign(head, anonymous), keys, mine)).toEqual({
      ok: false,
      error: 'malformed',
    });
    expect(await openSealed(await sign({ ...head, extra: 1 }, body), keys, mine)).toEqual({
      ok: false,
      error: 'malformed',
    });
    expect(await openSealed(await sign(head, { ...body, people: ['x'] }), keys, mine)).toEqual({
      ok: false,
      error: 'malformed',
    });
    const negative = { ...body, whole: { n: 12, counts: { 'q/nps/answered': -1 } } };
    expect(await openSealed(await sign(head, negative), keys, mine)).toEqual({
      ok: false,
      error: 'malformed',
    });
    const hmac = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32));
    expect(await openSealed(hmac, keys, mine)).toEqual({ ok: false, error: 'bad-signature' });
    const unsigned = sealed.replace(
      /^[^.]+/,
      Buffer.from(JSON.stringify({ ...head, alg: 'none' })).toString('base64url'),
    );
    expect(await openSealed(unsigned, keys, mine)).toEqual({ ok: false, error: 'bad-signature' });
  });

  it('never throws on what is no seal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.uint8Array()), async (value) => {
        expect((await openSealed(value, keys, mine)).ok).toBe(false);
        expect((await verifyFile(value, keys)).ok).toBe(false);
      }),
    );
  });

  it('cannot be made of a body that breaks the schema', async () => {
    await expect(sealSnapshot(seals.employees.privateKey, header, { ...body, waiting: 7 })).rejects.toThrow();
    await expect(sealSnapshot(seals.employees.privateKey, header, { ...body, k: 4 })).rejects.toThrow();
  });
});

describe('a heartbeat', () => {
  it('opens as a heartbeat, never as a snapshot, and only with numbers floored to five', async () => {
    const { previous: _, ...head } = header;
    const text = await sealHeartbeat(seals.employees.privateKey, head, heartbeat);
    expect(await openSealed(text, keys, mine)).toMatchObject({
      ok: true,
      value: { kind: 'heartbeat', body: heartbeat },
    });
    for (const exact of [
      { days: [{ day: '2026-11-10', opened: 13 }] },
      { openedByCohort: { usine: 11 } },
      { opened: 14 },
      { replacements: 1 },
    ])
      await expect(
        sealHeartbeat(seals.employees.privateKey, head, { ...heartbeat, ...exact }),
      ).rejects.toThrow();
  });

  it('of a box has no word for a cohort: beside its figures, its answers would tell who waits', async () => {
    const { previous: _, ...head } = header;
    const box: HeartbeatInput = { from: 'box', at: heartbeat.at, answered: 10, days: [], withdrawn: 0 };
    const sealed = (body: object) =>
      sealHeartbeat(seals.employees.privateKey, head, { ...box, ...body } as HeartbeatInput);
    expect((await openSealed(await sealed({}), keys, mine)).ok).toBe(true);
    const byCohort = [
      { weeks: [{ week: '2026-W46', cohort: 'usine', answered: 10 }] },
      { answeredByCohort: { usine: 10 } },
      { days: [{ day: '2026-11-10', cohort: 'usine', answered: 10 }] },
    ];
    for (const more of byCohort) await expect(sealed(more)).rejects.toThrow();
  });
});

describe('a file', () => {
  it('is verified for whichever side and campaign its key vouches for', async () => {
    expect(await verifyFile(`${sealed}\n`, keys)).toMatchObject({
      ok: true,
      value: { header: { audience: 'employees' } },
    });
    const consumers = await sealSnapshot(
      seals.consumers.privateKey,
      { ...header, audience: 'consumers' },
      body,
    );
    expect(await verifyFile(consumers, [seals.consumers.publicKey])).toMatchObject({
      ok: true,
      value: { header: { audience: 'consumers' } },
    });
    expect(await verifyFile(consumers, keys)).toEqual({ ok: false, error: 'bad-signature' });
    expect(await verifyFile(sealed, keys, 'autre')).toEqual({ ok: false, error: 'wrong-campaign' });
  });
});

describe('seal keys', () => {
  it('are texts that load back, and nothing but Ed25519', () => {
    const pair = generateSealKeys();
    expect(publicSealKeyOf(pair.privateKey)).toEqual(pair.publicKey);
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    });
    expect(() => loadSealKey(rsa.toString())).toThrow('Ed25519');
  });
});
