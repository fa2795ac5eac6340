import { createHash } from 'node:crypto';
import { questionnaireFor } from '@miroir/campaign';
import { testCampaign, testCampaignCompares } from '@miroir/campaign/testing';
import { type TestDatabase, testEngines } from '@miroir/database/testing';
import { type BulletinContent, generateSealKeys, sealBulletin, sealOpening } from '@miroir/exchange';
import { decisionsFixture, mirrorFixture } from '@miroir/exchange/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LaunchedRound } from '../launched/launched-rounds.ts';
import { type Bulletins, createBulletins } from './bulletin-inbox.ts';
import { type BulletinStore, openBulletinStore } from './bulletin-store.ts';

const campaign = testCampaign();
const questionnaire = questionnaireFor(campaign, 'employees');
const round = campaign.schedule.rounds[0]?.id ?? '';
const minute = testCampaignCompares;
const comparison = generateSealKeys();
const launched = {
  name: 'one',
  file: { audience: 'employees', questionnaire, round, comparisonKey: comparison.publicKey },
} as unknown as LaunchedRound;
let drawn = 0;
const random = {
  bytes: (length: number) => createHash('sha512').update(`${++drawn}`).digest().subarray(0, length),
};
const size = { audience: 'employees', locales: campaign.locales } as const;

async function chainOf(...contents: BulletinContent[]) {
  const made = [];
  let previous: string | null = null;
  for (const [at, content] of contents.entries()) {
    const header = {
      ...{
        audience: 'employees' as const,
        campaign: campaign.id,
        fingerprint: questionnaire.fingerprint,
        round,
      },
      ...{ epoch: 1, serial: at + 1, previous, notBefore: new Date(minute).toISOString() },
    };
    const draft = { header, locales: campaign.locales, content };
    const sealed = await sealBulletin(comparison.privateKey, draft, random);
    if (!sealed.ok) throw new Error(JSON.stringify(sealed.error));
    previous = sealed.value.hash;
    const { hash, key } = sealed.value;
    const opening = await sealOpening(comparison.privateKey, {
      ...{ header, bulletin: { hash, key }, notBefore: minute, at: minute },
    });
    made.push({ ...sealed.value, opening });
  }
  return made;
}

/** From its n-th write on nothing reaches the disk any more; that one neither, or it does and nobody hears of it. */
function mortal(store: BulletinStore, n: number, when: 'before' | 'after') {
  let counted = 0;
  const dying =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      counted += 1;
      if (counted > n || (counted === n && when === 'before')) throw new Error('killed');
      const done = await work(...given);
      if (counted === n) throw new Error('killed');
      return done;
    };
  const { add, open, replaced, compact } = store;
  return {
    store: {
      ...store,
      add: dying(add),
      open: dying(open),
      replaced: dying(replaced),
      compact: dying(compact),
    },
    lived: () => counted < n,
  };
}

describe.each(testEngines())('the bulletins of a process, on $name', (engine) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await engine.open();
  });
  afterEach(() => database.destroy());

  const started = (store: BulletinStore): Bulletins =>
    createBulletins({ store, rounds: () => [launched], clock: { now: () => minute } });

  it.each(['before', 'after'] as const)(
    'killed %s each of its writes have what they acknowledged, and end where nobody was killed',
    async (when) => {
      const chain = await chainOf(
        mirrorFixture(size),
        decisionsFixture(size, ['withdrawn-idea']),
        decisionsFixture(size),
      );
      for (let n = 1; ; n += 1) {
        const store = await openBulletinStore(database);
        await store.forget(campaign.id);
        const dying = mortal(store, n, when);
        const acknowledged: number[] = [];
        const first = started(dying.store);
        try {
          for (const { sealed } of chain) {
            const answer = await first.take(campaign.id, sealed);
            if (answer?.stored === true) acknowledged.push(answer.serial);
          }
          for (const { opening } of chain) await first.open(campaign.id, opening);
        } catch (error) {
          expect(error).toEqual(new Error('killed'));
        }
        const again = started(store);
        const state = await again.state(campaign.id, minute);
        expect(state?.serial, `write ${n}`).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? 0);
        for (const { sealed, hash } of chain.slice(state?.serial ?? 0))
          expect(await again.take(campaign.id, sealed)).toMatchObject({ stored: true, hash });
        for (const { opening } of chain)
          expect(await again.open(campaign.id, opening)).toMatchObject({ stored: true });
        await again.state(campaign.id, minute);
        const shown = await again.of(campaign.id);
        expect(shown.clock === 'agrees' && shown.open.map(({ serial }) => serial)).toEqual([1, 3]);
        expect(JSON.stringify(await store.all(campaign.id))).not.toContain('withdrawn-idea');
        if (dying.lived()) break;
      }
    },
  );

  it('would be found to acknowledge too early: one that answers before its write has less than it said', async () => {
    const [one] = await chainOf(mirrorFixture(size));
    const store = await openBulletinStore(database);
    const hasty = started({ ...store, add: async () => true });
    expect(await hasty.take(campaign.id, one!.sealed)).toMatchObject({ stored: true, serial: 1 });
    expect(await started(store).state(campaign.id, minute)).toMatchObject({ serial: 0 });
  });

  it('go with the round they are about, and leave their numbers to those of the others', async () => {
    const [one] = await chainOf(mirrorFixture(size));
    const store = await openBulletinStore(database);
    await started(store).take(campaign.id, one!.sealed);
    await started(store).open(campaign.id, one!.opening);
    expect(JSON.stringify(await store.all(campaign.id))).toContain('headline employees');
    await store.forgetRound(campaign.id, round);
    expect(JSON.stringify(await store.all(campaign.id))).not.toContain('headline employees');
    const again = started(store);
    expect(await again.state(campaign.id, minute)).toMatchObject({ serial: 1, opened: [1] });
    expect(await again.of(campaign.id)).toEqual({ clock: 'agrees', open: [] });
    await store.forget(campaign.id);
    expect(await store.all(campaign.id)).toEqual([]);
  });
});
