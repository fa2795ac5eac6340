import { describe, expect, it } from 'vitest';
import { body, header, seals } from '../../testing/snapshot.fixture.ts';
import { openSealed, sealSnapshot } from '../sealing.ts';
import { outlineOf } from './outline.ts';

const mine = { audience: 'employees', campaign: 'faire-durer' } as const;
const sealed = await sealSnapshot(seals.employees.privateKey, header, body);

/** The same sealed text with another payload, whose signature is of no use. */
const withPayload = (payload: unknown): string => {
  const [head, , signature] = sealed.split('.');
  return `${head}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${signature}`;
};

describe('the outline of a snapshot', () => {
  it('says what the opened one says of the whole, under the same hash', async () => {
    const opened = await openSealed(sealed, [seals.employees.publicKey], mine);
    if (!opened.ok || opened.value.kind !== 'snapshot') throw new Error('the fixture opens');
    const { releasedAt, atClose, questions, whole } = opened.value.body;
    expect(outlineOf(sealed, mine)).toEqual({
      ok: true,
      value: {
        hash: opened.value.hash,
        header: opened.value.header,
        body: { releasedAt, atClose, questions, whole },
      },
    });
  });

  it('does not hang on the order of the members', () => {
    const { whole, cohorts, ...others } = body;
    const read = outlineOf(withPayload({ cohorts, whole, ...others }), mine);
    expect(read).toMatchObject({ ok: true, value: { body: { whole } } });
  });

  it('is refused for another side, campaign or round, without figures, and for what is no snapshot', () => {
    expect(outlineOf(sealed, { ...mine, audience: 'consumers' })).toEqual({
      ok: false,
      error: 'wrong-audience',
    });
    expect(outlineOf(sealed, { ...mine, campaign: 'autre' })).toEqual({ ok: false, error: 'wrong-campaign' });
    expect(outlineOf(sealed, { ...mine, round: 'autre' })).toEqual({ ok: false, error: 'wrong-round' });
    expect(outlineOf(withPayload({ cohorts: [] }), mine)).toEqual({ ok: false, error: 'malformed' });
    expect(outlineOf('no.thing', mine)).toEqual({ ok: false, error: 'malformed' });
  });
});
