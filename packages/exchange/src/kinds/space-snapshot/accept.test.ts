import { generateKeyPairSync } from 'node:crypto';
import { questionnaireFor } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyChain } from '../../envelope/chain.ts';
import type { HeaderInput } from '../../envelope/header.ts';
import { generateSealKeys } from '../../envelope/keys.ts';
import { sealedHash } from '../../envelope/seal.ts';
import { openSealed, sealSpaceSnapshot } from '../sealing.ts';
import { acceptSpaceSnapshot, checkSpaceGrowth, type SpaceChain } from './accept.ts';
import type { SpaceSnapshotBody } from './schema.ts';
import { floorToStep, spaceRound, spaceStep } from './steps.ts';

const questionnaire = questionnaireFor(hestia, 'employees');
const [theme = ''] = questionnaire.themes.map(({ id }) => id);
const { publicKey, privateKey } = generateSealKeys();
const k = questionnaire.privacy.k;
const idOf = (n: number): string => String(n).padStart(22, 'x');

const body = (change: Partial<SpaceSnapshotBody> = {}): SpaceSnapshotBody => ({
  sealedAt: '2026-11-18T00:00:00.000Z',
  k,
  participants: 40,
  themes: [{ id: theme, ideas: 10, comments: 20, additions: 0, skills: { repair: 5 } }],
  ideas: [{ id: idOf(1), theme, agree: 12, disagree: 3, unsure: 1 }],
  ...change,
});

const header = (change: Partial<HeaderInput> = {}): HeaderInput => ({
  audience: 'employees',
  campaign: questionnaire.campaign,
  fingerprint: questionnaire.fingerprint,
  round: spaceRound,
  epoch: 1,
  serial: 1,
  previous: null,
  keyList: 'a'.repeat(43),
  nextDue: null,
  ...change,
});

async function take(
  state: SpaceChain,
  sealed: string,
  of: { audience?: 'employees' | 'consumers'; key?: typeof publicKey } = {},
) {
  const audience = of.audience ?? 'employees';
  const expected = { audience, campaign: questionnaire.campaign, round: spaceRound };
  const opened = await openSealed(sealed, [of.key ?? publicKey], expected);
  if (!opened.ok) return opened;
  if (opened.value.kind !== 'space-snapshot') throw new Error(opened.value.kind);
  const questionnaires = new Map([[questionnaire.fingerprint, questionnaire]]);
  return acceptSpaceSnapshot(state, opened.value, {
    audience,
    campaign: questionnaire.campaign,
    questionnaires,
  });
}

/** A chain that took one snapshot, and how the next one follows it. */
async function begun(first = body()) {
  const sealed = await sealSpaceSnapshot(privateKey, header(), first);
  const taken = await take(emptyChain, sealed);
  if (!taken.ok) throw new Error(taken.error);
  const next = (change: Partial<SpaceSnapshotBody>, place: Partial<HeaderInput> = {}) =>
    sealSpaceSnapshot(
      privateKey,
      header({ serial: 2, previous: sealedHash(sealed), ...place }),
      body(change),
    );
  return { state: taken.value.state, sealed, next };
}

const reasonOf = (taken: Awaited<ReturnType<typeof take>>): string => (taken.ok ? 'accepted' : taken.error);

describe('the counts of a space', () => {
  it('are taken in their order, and the same bytes again are no news', async () => {
    const { state, sealed, next } = await begun();
    const again = await take(state, sealed);
    expect(again).toMatchObject({ ok: true, value: { news: false } });
    expect(reasonOf(await take(state, await next({})))).toBe('accepted');
  });

  it('are refused with a lower serial, with another text under the same one, and out of order', async () => {
    const { state, next } = await begun();
    const second = await take(state, await next({}));
    if (!second.ok) throw new Error(second.error);
    const other = await sealSpaceSnapshot(privateKey, header(), body({ participants: 45 }));
    expect(reasonOf(await take(second.value.state, other))).toBe('equivocation');
    const { state: later } = { state: { ...second.value.state, hashes: {} } };
    expect(reasonOf(await take(later, other))).toBe('lower-serial');
    expect(reasonOf(await take(state, await next({}, { serial: 3 })))).toBe('missing-earlier');
    expect(reasonOf(await take(state, await next({}, { previous: 'b'.repeat(43) })))).toBe('broken-chain');
  });

  it('are refused of another side, under another key, in a round, and of another campaign', async () => {
    const { sealed, state, next } = await begun();
    expect(reasonOf(await take(emptyChain, sealed, { audience: 'consumers' }))).toBe('wrong-audience');
    const stranger = generateSealKeys().publicKey;
    expect(reasonOf(await take(emptyChain, sealed, { key: stranger }))).toBe('bad-signature');
    const { privateKey: rsa } = generateKeyPairSync('ed25519');
    const forged = await sealSpaceSnapshot(rsa, header({ serial: 2 }), body());
    expect(reasonOf(await take(state, forged))).toBe('bad-signature');
    expect(reasonOf(await take(state, await next({}, { round: 'round-1' })))).toBe('wrong-round');
    expect(reasonOf(await take(state, await next({}, { campaign: 'other' })))).toBe('wrong-campaign');
  });

  it('are refused where an idea counts fewer than k, or anything else is not told in steps', async () => {
    const few = body({ ideas: [{ id: idOf(1), theme, agree: k - 1, disagree: 0, unsure: 0 }] });
    const refusedFirst = async (one: SpaceSnapshotBody) =>
      reasonOf(await take(emptyChain, await sealSpaceSnapshot(privateKey, header(), one)));
    expect(await refusedFirst(few)).toBe('too-few');
    expect(await refusedFirst(body({ participants: 41 }))).toBe('too-few');
    const [told] = body().themes;
    expect(await refusedFirst(body({ themes: [{ ...told!, skills: { repair: 3 } }] }))).toBe('too-few');
    expect(await refusedFirst(body({ themes: [{ ...told!, id: 'no-theme' }] }))).toBe('unknown-cell');
    expect(await refusedFirst(body({ k: 5 }))).toBe(k > 5 ? 'weaker-threshold' : 'accepted');
  });

  it('never fall, and grow by nobody or by k people an idea', async () => {
    const { state, next } = await begun();
    const [idea] = body().ideas;
    const after = async (change: Partial<SpaceSnapshotBody>) =>
      reasonOf(await take(state, await next(change)));
    expect(await after({ ideas: [] })).toBe('fallen-figure');
    expect(await after({ ideas: [{ ...idea!, unsure: 0, agree: 13 }] })).toBe('fallen-figure');
    expect(await after({ ideas: [{ ...idea!, agree: idea!.agree + k - 1 }] })).toBe('small-growth');
    expect(await after({ ideas: [{ ...idea!, agree: idea!.agree + k }] })).toBe('accepted');
    expect(await after({ participants: 35 })).toBe('fallen-figure');
    const [told] = body().themes;
    expect(await after({ themes: [{ ...told!, skills: {} }] })).toBe('fallen-figure');
    expect(await after({ themes: [{ ...told!, comments: 15 }] })).toBe('fallen-figure');
  });
});

describe('steps', () => {
  it('are fives, and no smaller than k: what is told grew by nobody or by at least k', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 30 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 }),
        (least, arrivals) => {
          let [people, told] = [0, 0];
          for (const more of arrivals) {
            people += more;
            const next = floorToStep(people, least);
            expect(next % 5).toBe(0);
            expect(next - told === 0 || next - told >= least).toBe(true);
            told = next;
          }
          expect(spaceStep(least)).toBeGreaterThanOrEqual(least);
        },
      ),
    );
  });

  it('and whatever grows by them is accepted, whatever else happens beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 20 }), (growths) => {
        let agree = k;
        let before = body({ ideas: [{ id: idOf(1), theme, agree, disagree: 0, unsure: 0 }] });
        for (const grown of growths) {
          agree += grown;
          const now = body({ ideas: [{ id: idOf(1), theme, agree, disagree: 0, unsure: 0 }] });
          expect(checkSpaceGrowth(now, before)).toBe(grown > 0 && grown < k ? 'small-growth' : null);
          before = now;
        }
      }),
    );
  });
});
