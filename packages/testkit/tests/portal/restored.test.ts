import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { questionnaireFor } from '@miroir/campaign';
import {
  acceptEpoch,
  acceptSnapshot,
  createExchangeClient,
  emptyChain,
  openSealed,
  type RefusalReason,
  type SnapshotChain,
} from '@miroir/exchange';
import { recountPortal, startEpoch } from '@miroir/launch';
import { loadConfig, type RunningPortal, runPortal } from '@miroir/portal';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { portalRoles } from '../../src/deployment/portal-roles.ts';
import {
  chainOf,
  credentialByInvitation,
  duringTestCampaign,
  send,
  startTestPortal,
  type TestPortal,
  testCampaign,
  testClock,
  testPeople,
} from '../../src/portal/index.ts';

const clock = testClock(duringTestCampaign);
const campaign = testCampaign();
const questionnaire = questionnaireFor(campaign, 'employees');
const rules = {
  audience: 'employees' as const,
  campaign: campaign.id,
  questionnaires: new Map([[questionnaire.fingerprint, questionnaire]]),
};
let portal: TestPortal;
let box: RunningPortal;
let unused: string[];

beforeAll(async () => {
  portal = await startTestPortal({
    audience: 'employees',
    campaign,
    clock,
    people: testPeople(60),
    releaseEverySeconds: 3600,
    scheduled: false,
  });
  box = portal.box;
  unused = portal.invitations.map(({ code }) => code);
}, 60_000);
afterAll(async () => {
  await box?.stop();
  await portal?.roll.stop();
  await rm(dirname(portal.target.dataDir), { recursive: true, force: true });
});

async function startBoxAgain(): Promise<void> {
  const { role, folder, databaseUri, host, port, trustProxy, requestsPerMinute } = portal.config.box;
  const settings = { role, folder, databaseUri, host, port, trustProxy, requestsPerMinute, desk: null };
  box = await runPortal(portalRoles.box, {
    profile: portal.profile,
    config: await loadConfig(settings, 'employees'),
    logger: { info: () => {}, error: () => {} },
    clock,
    tickMs: 86_400_000,
  });
}

async function releaseWithNewcomers(): Promise<void> {
  for (const code of [...unused.splice(0, 10), ...unused.splice(-10)]) {
    const credential = await credentialByInvitation(portal.origins, code);
    const sheet = { answers: { ease: { option: 'mid' } }, comments: {} };
    await send(portal.origins, credential, { fingerprint: questionnaire.fingerprint, sheet });
  }
  clock.advance(3_600_000);
  await box.portal.tick();
}

/** Pulls from where the chain stands, as the comparison does, to the end or the first refusal. */
async function pull(chain: SnapshotChain): Promise<{ chain: SnapshotChain; refused: RefusalReason | null }> {
  const serial = chain.restarting ? 0 : (chain.head?.header.serial ?? 0);
  const pulled = await createExchangeClient(portal.origins.box, portal.launched.keys.token).snapshots(
    chainOf(portal),
    {
      epoch: chain.epoch,
      serial,
    },
  );
  if (!pulled.ok) throw new Error(pulled.error);
  let state = chain;
  for (const sealed of pulled.value) {
    const expected = { audience: 'employees' as const, campaign: campaign.id };
    const opened = await openSealed(sealed, [portal.launched.keys.boxKey], expected);
    if (!opened.ok || opened.value.kind !== 'snapshot') throw new Error('not a snapshot');
    const accepted = acceptSnapshot(state, opened.value, rules);
    if (!accepted.ok) return { chain: state, refused: accepted.error };
    state = accepted.value.state;
  }
  return { chain: state, refused: null };
}

it('goes on after a restore: the comparison keeps what it has until a person accepts the new epoch', async () => {
  await releaseWithNewcomers();
  await box.stop();
  const { folder } = portal.config.box;
  const backup = join(folder, '..', 'backup');
  await cp(folder, backup, { recursive: true });
  await startBoxAgain();

  await releaseWithNewcomers();
  const before = await pull(emptyChain);
  expect(before).toMatchObject({ refused: null, chain: { head: { header: { epoch: 1, serial: 2 } } } });

  await box.stop();
  await rm(folder, { recursive: true });
  await cp(backup, folder, { recursive: true });
  expect(await startEpoch(portal.target)).toBe(2);
  await startBoxAgain();
  await releaseWithNewcomers();

  const waiting = await pull(before.chain);
  expect(waiting).toEqual({ chain: before.chain, refused: 'wrong-epoch' });

  const accepted = acceptEpoch(before.chain, 2);
  if (!accepted.ok) throw new Error(accepted.error);
  const after = await pull(accepted.value);
  expect(after.refused).toBeNull();
  expect(after.chain.head?.header.epoch).toBe(2);
  expect(after.chain.head?.body.whole.n).toBe(40);

  await releaseWithNewcomers();
  const onwards = await pull(after.chain);
  expect(onwards.refused).toBeNull();
  expect(onwards.chain.head?.body.whole.n).toBe(60);
  expect(onwards.chain.head?.header.previous).toBe(after.chain.head?.hash);
  expect(await recountPortal(portal.target)).toMatchObject({ equal: true });
}, 180_000);
