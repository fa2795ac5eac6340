import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { Amendment } from '@miroir/campaign';
import { describe, expect, it } from 'vitest';
import { acceptFromComparison } from '../../envelope/from-comparison.ts';
import { generateSealKeys } from '../../envelope/keys.ts';
import { questionnaire } from '../../testing/snapshot.fixture.ts';
import { readOwnAmendment, sealOwnAmendment } from '../own-amendment/record.ts';
import { type AmendedRound, type AmendmentPins, acceptAmendment, unamended } from './accept.ts';
import { amendmentFileSchema, amendmentKind } from './schema.ts';
import { sealAmendment } from './seal.ts';

const comparison = generateSealKeys();
const at = Date.UTC(2026, 10, 20, 9);
const consumers = { ...questionnaire, audience: 'consumers' } as const;
const launched = { employees: unamended(questionnaire), consumers: unamended(consumers) };
const pins: AmendmentPins = { audience: 'employees', round: 'r1', comparisonKey: comparison.publicKey };
const close = (closes: string): Amendment => ({ kind: 'close', closes });

async function sealed(
  change: Amendment,
  before: Readonly<Record<'employees' | 'consumers', AmendedRound>> = launched,
  key = comparison.privateKey,
) {
  const file = await sealAmendment(key, before, {
    round: 'r1',
    at,
    changes: { employees: change, consumers: change },
  });
  if (!file.ok) throw new Error(file.error.fault);
  return amendmentFileSchema.parse(file.value);
}

async function applied(before: AmendedRound, text: string, of: AmendmentPins = pins): Promise<AmendedRound> {
  const done = await acceptAmendment(before, text, of);
  if (!done.ok) throw new Error(done.error);
  return done.value.amended;
}

const refusal = async (text: string, before = launched.employees, of: AmendmentPins = pins) => {
  const done = await acceptAmendment(before, text, of);
  return done.ok ? null : done.error;
};

const first = await sealed(close('2026-12-01T18:00'));
const after = {
  employees: await applied(launched.employees, first.employees),
  consumers: await applied(launched.consumers, first.consumers, { ...pins, audience: 'consumers' }),
};
const second = await sealed({ kind: 'announce', text: { fr: 'Plus qu’un jour' } }, after);

describe('an amendment of both sides', () => {
  it('is one file under one number, of which each side takes its own part', async () => {
    expect(after.employees.questionnaire.schedule.rounds[0]?.closes).toBe('2026-12-01T18:00');
    expect(after.consumers.questionnaire.schedule).toEqual(after.employees.questionnaire.schedule);
    expect(after.employees.questionnaire.fingerprint).toBe(questionnaire.fingerprint);
    const state = await applied(after.employees, second.employees);
    expect(state.amendments.map(({ header }) => header.serial)).toEqual([1, 2]);
    expect(state.amendments[1]?.header.previous).toBe(state.amendments[0]?.hash);
  });

  it('applied again is no news', async () => {
    expect(await acceptAmendment(after.employees, first.employees, pins)).toEqual({
      ok: true,
      value: { amended: after.employees, news: false },
    });
  });

  it('is refused by the other side, in another campaign, definition or round', async () => {
    expect(await refusal(first.consumers)).toBe('wrong-audience');
    const elsewhere = unamended({ ...questionnaire, campaign: 'autre' });
    expect(await refusal(first.employees, elsewhere)).toBe('wrong-campaign');
    const otherVersion = unamended({ ...questionnaire, fingerprint: '0'.repeat(64) });
    expect(await refusal(first.employees, otherVersion)).toBe('unknown-fingerprint');
    expect(await refusal(first.employees, launched.employees, { ...pins, round: 'r2' })).toBe(
      'unknown-round',
    );
  });

  it('that a side has refused stands in its chain, changes nothing, and stops none after it', async () => {
    const opened = after.employees.amendments[0];
    const late: AmendmentPins = { ...pins, refused: new Set([opened?.hash ?? '']) };
    const passed = await applied(launched.employees, first.employees, late);
    expect([passed.questionnaire, passed.amendments]).toEqual([launched.employees.questionnaire, []]);
    const told = await applied(passed, second.employees, late);
    expect(told.amendments.map(({ header }) => header.serial)).toEqual([2]);
    // Both sides may be told of a close at which this one is already.
    const back = await sealed(close(questionnaire.schedule.rounds[0]?.closes ?? ''), after);
    expect(await refusal(back.employees, passed, late)).toBe(null);
    expect(await refusal(back.employees, passed)).toBe('same-close');
  });

  it('is refused with a number left out, another past, or a second content under one number', async () => {
    expect(await refusal(second.employees)).toBe('missing-earlier');
    const other = await sealed(close('2026-12-01T17:00'));
    expect(await refusal(other.employees, after.employees)).toBe('equivocation');
    const elsewhere = { ...after, employees: await applied(launched.employees, other.employees) };
    const forked = await sealed(close('2026-12-01T12:00'), elsewhere);
    expect(await refusal(forked.employees, after.employees)).toBe('broken-chain');
  });

  it('is refused under any key but the one pinned at launch, and cut or changed', async () => {
    const foreign = await sealed(close('2026-12-01T18:00'), launched, generateSealKeys().privateKey);
    expect(await refusal(foreign.employees)).toBe('bad-signature');
    expect(await refusal(first.employees.slice(0, -4))).not.toBe(null);
    expect(await refusal(`x${first.employees}`)).not.toBe(null);
  });

  it('is never sealed when a portal would refuse what it changes, and refused by a portal all the same', async () => {
    const late = close('2026-12-02T09:00');
    const draft = { round: 'r1', at, changes: { employees: late, consumers: late } };
    expect(await sealAmendment(comparison.privateKey, launched, draft)).toEqual({
      ok: false,
      error: { audience: 'employees', fault: 'past-compares' },
    });
    const [round] = questionnaire.schedule.rounds;
    if (round === undefined) throw new Error('no round');
    const { compares: _none, ...open } = round;
    const careless = { ...questionnaire, schedule: { ...questionnaire.schedule, rounds: [open] } };
    const file = await sealed(late, { employees: unamended(careless), consumers: unamended(careless) });
    // The fixture says one audience for both: only the employees' part is looked at.
    expect(await refusal(file.employees)).toBe('past-compares');
    const text: Amendment = { kind: 'announce', text: { de: 'x' } };
    expect(
      await sealAmendment(comparison.privateKey, launched, {
        ...draft,
        changes: { employees: text, consumers: text },
      }),
    ).toMatchObject({
      error: { fault: 'missing-language' },
    });
  });

  it('is no bulletin: what waits for the comparison does not take it', async () => {
    const bulletin = {
      name: 'bulletin',
      direction: 'to-portal',
      chained: true,
      body: amendmentKind.body,
    } as const;
    const taken = await acceptFromComparison(
      { epoch: 1, hashes: {}, head: null, restarting: false },
      first.employees,
      {
        pins: {
          audience: 'employees',
          campaign: questionnaire.campaign,
          comparisonKey: comparison.publicKey,
          rounds: new Map([[questionnaire.fingerprint, ['r1']]]),
          earliest: new Map([['r1', 0]]),
        },
        kinds: [bulletin],
      },
    );
    expect(taken).toEqual({ ok: false, error: 'wrong-type' });
  });
});

describe('a side’s own record', () => {
  const own = generateSealKeys();
  const key = createPublicKey(createPrivateKey(own.privateKey));
  const place = {
    audience: 'employees',
    campaign: questionnaire.campaign,
    fingerprint: questionnaire.fingerprint,
    round: 'r1',
    keyList: 'k'.repeat(43),
  } as const;
  const empty = { epoch: 1, hashes: {}, head: null, restarting: false };

  it('is read in its order under its own seal and refused under another, for another list or with a gap', async () => {
    const one = await sealOwnAmendment(
      own.privateKey,
      { place, chain: empty },
      {
        at,
        change: { kind: 'people', added: { usine: 3 } },
      },
    );
    const chain = await readOwnAmendment(empty, one, { place, key });
    if (!chain.ok) throw new Error(chain.error);
    const two = await sealOwnAmendment(
      own.privateKey,
      { place, chain: chain.value },
      {
        at,
        change: { kind: 'reissue', codes: 1 },
      },
    );
    expect(await readOwnAmendment(chain.value, two, { place, key })).toMatchObject({ ok: true });
    expect(await readOwnAmendment(empty, two, { place, key })).toEqual({
      ok: false,
      error: 'missing-earlier',
    });
    const other = { ...place, keyList: 'x'.repeat(43) };
    expect(await readOwnAmendment(empty, one, { place: other, key })).toEqual({
      ok: false,
      error: 'changed-key-list',
    });
    const stranger = createPublicKey(createPrivateKey(comparison.privateKey));
    expect(await readOwnAmendment(empty, one, { place, key: stranger })).toEqual({
      ok: false,
      error: 'bad-signature',
    });
  });
});
