import { questionnaireFor } from '@miroir/campaign';
import { sheetArbitrary } from '@miroir/campaign/testing';
import {
  acceptHeartbeat,
  acceptSnapshot,
  createExchangeClient,
  emptyChain,
  openSealed,
  type SnapshotChain,
} from '@miroir/exchange';
import { recountPortal, releaseNow } from '@miroir/launch';
import { engine } from '@miroir/sentiment/shipped';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  boxClient,
  credentialByInvitation,
  duringTestCampaign,
  refusal,
  send,
  startTestPortal,
  type TestCredential,
  type TestPortal,
  testCampaign,
  testCampaignCloses,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const campaign = testCampaign();
const chainId = { campaign: campaign.id, round: campaign.schedule.rounds[0]?.id ?? '' };
const questionnaire = questionnaireFor(campaign, 'employees');
const deps = { clock, random: { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) } };
let portal: TestPortal;
let chain: SnapshotChain = emptyChain;
const held: Held[] = [];

beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign,
    clock,
    people: testPeople(40),
    releaseEverySeconds: 3600,
    scheduled: false,
  });
}, 60_000);
afterAll(() => portal?.stop());

interface Held {
  credential: TestCredential;
  digest: string;
}

/** Their own side, as somebody sees it who answered and did not withdraw. */
function results() {
  const { secret } = held[0]!.credential;
  return boxClient(portal.origins).results.mutate({ secret, locale: 'fr' });
}

async function pullAndAccept(): Promise<number> {
  const client = createExchangeClient(portal.origins.box, portal.launched.keys.token);
  const place =
    chain.head === null ? null : { epoch: chain.head.header.epoch, serial: chain.head.header.serial };
  const pulled = await client.snapshots(chainId, place);
  if (!pulled.ok) throw new Error(pulled.error);
  for (const sealed of pulled.value) {
    const opened = await openSealed(sealed, [portal.launched.keys.boxKey], {
      audience: 'employees',
      campaign: campaign.id,
    });
    if (!opened.ok || opened.value.kind !== 'snapshot') throw new Error(opened.ok ? 'kind' : opened.error);
    const rules = {
      audience: 'employees' as const,
      campaign: campaign.id,
      questionnaires: new Map([[questionnaire.fingerprint, questionnaire]]),
    };
    const accepted = acceptSnapshot(chain, opened.value, rules);
    if (!accepted.ok) throw new Error(`${accepted.error}: ${JSON.stringify(opened.value.body)}`);
    chain = accepted.value.state;
  }
  return pulled.value.length;
}

describe('a campaign of answers, amendments and withdrawals', () => {
  it('publishes a chain that the comparison accepts to the last snapshot, equal to a recount at each', async () => {
    const [sheets] = [fc.sample(sheetArbitrary(questionnaire), { numRuns: 400, seed: 42 })];
    const nextSheet = () => sheets.pop()!;
    const withRequired = () => {
      const sheet = nextSheet();
      return sheet.answers.ease === undefined
        ? { ...sheet, answers: { ...sheet.answers, ease: { option: 'mid' } } }
        : sheet;
    };
    let counted = 0;
    const unused = [...portal.invitations];
    for (let wave = 0; wave < 6; wave += 1) {
      for (const { code } of [...unused.splice(0, 7), ...unused.splice(-5)]) {
        const credential = await credentialByInvitation(portal.origins, code);
        const { digest } = await send(portal.origins, credential, {
          fingerprint: questionnaire.fingerprint,
          sheet: withRequired(),
        });
        held.push({ credential, digest });
      }
      for (const person of held.slice(wave * 8, wave * 8 + 6)) {
        const sheet = withRequired();
        const { credential, digest: replaces } = person;
        const amendment = { fingerprint: questionnaire.fingerprint, replaces, sheet };
        const told = await send(portal.origins, credential, amendment).catch((error: unknown) => error);
        if (told instanceof Error) {
          expect((told as { data?: { miroir?: { code: string } } }).data?.miroir?.code).toBe('counted');
          counted += 1;
        } else person.digest = (told as { digest: string }).digest;
      }
      for (const person of held.slice(held.length - wave)) {
        const gone = await boxClient(portal.origins).withdraw.mutate({
          secret: person.credential.secret,
          replaces: person.digest,
        });
        person.digest = gone.digest;
      }
      clock.advance(3_600_000);
      await portal.box.portal.tick();
      expect(await pullAndAccept()).toBe(1);
      expect(await recountPortal(portal.target)).toMatchObject({ equal: true });
    }
    expect(counted).toBeGreaterThan(2);
    expect(chain.head?.header.serial).toBe(6);
    expect(chain.head?.body.whole.n).toBeGreaterThan(0);
  }, 120_000);

  it('prints the head of the chain to participants', async () => {
    const { release } = await results();
    expect(release?.head).toBe(chain.head?.hash);
  });

  it('ends with one last release after the box has closed, then no other', async () => {
    clock.set(testCampaignCloses + 60_000);
    await portal.box.portal.tick();
    await pullAndAccept();
    expect(chain.head?.body.atClose).toBe(false);
    clock.set(testCampaignCloses + 15 * 60_000 + 1000);
    await portal.box.portal.tick();
    expect(await pullAndAccept()).toBe(1);
    expect(chain.head?.body).toMatchObject({ atClose: true });
    expect(chain.head?.header.nextDue).toBeNull();
    clock.advance(86_400_000);
    await portal.box.portal.tick();
    expect(await releaseNow(portal.target, { ...deps, engine })).toMatchObject({
      ok: false,
      error: 'round-final',
    });
    expect(await pullAndAccept()).toBe(0);
    expect(await recountPortal(portal.target)).toMatchObject({ equal: true });
    const page = await results();
    expect(page.nextDue).toBeNull();
    expect(page.questions.find(({ id }) => id === 'friend')?.figure).toEqual({ state: 'never' });
    expect(['shown', 'suppressed']).toContain(page.questions.find(({ id }) => id === 'why')?.figure.state);
  }, 60_000);

  it('seals a heartbeat of each role, in fives, that the comparison accepts', async () => {
    for (const role of ['roll', 'box'] as const) {
      await portal[role].portal.tick();
      const pulled = await createExchangeClient(portal.origins[role], portal.launched.keys.token).heartbeat(
        chainId,
      );
      if (!pulled.ok || pulled.value === null) throw new Error('no heartbeat');
      const key = role === 'roll' ? portal.launched.keys.rollKey : portal.launched.keys.boxKey;
      const opened = await openSealed(pulled.value, [key], { audience: 'employees', campaign: campaign.id });
      if (!opened.ok || opened.value.kind !== 'heartbeat') throw new Error('not a heartbeat');
      expect(
        acceptHeartbeat(null, opened.value, { from: role, epoch: 1, cohorts: ['dole', 'lyon'] }),
      ).toMatchObject({ ok: true });
      expect(opened.value.body.days.at(-1)).toBeDefined();
    }
  });

  it('is refused by the pinned keys of the other role and by another campaign', async () => {
    const client = createExchangeClient(portal.origins.box, portal.launched.keys.token);
    const pulled = await client.snapshots(chainId, null);
    const [sealed = ''] = pulled.ok ? pulled.value : [];
    const expected = { audience: 'employees' as const, campaign: campaign.id };
    expect(await openSealed(sealed, [portal.launched.keys.rollKey], expected)).toMatchObject({ ok: false });
    expect(
      await openSealed(sealed, [portal.launched.keys.boxKey], { ...expected, audience: 'consumers' }),
    ).toMatchObject({ ok: false });
    expect(await createExchangeClient(portal.origins.box, 'x'.repeat(43)).snapshots(chainId, null)).toEqual({
      ok: false,
      error: 'unauthorised',
    });
  });

  it('answers a question closed to participants with nothing of its figures', async () => {
    expect(
      await refusal(boxClient(portal.origins).open.mutate({ secret: 'AAAAAAAAAAAAAAAAAAAAAA' })),
    ).toMatchObject({ code: 'unknown-credential' });
    const text = JSON.stringify(await results());
    expect(text).not.toContain('summary');
  });
});
