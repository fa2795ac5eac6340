/**
 * Made `deployment-1.tar.gz`, a deployment of data version 1 with answers in it: two portals and a comparison that has
 * pulled. It runs in a checkout of the last commit of that version (ab79666), never in this one:
 *
 *   git worktree add --detach ../before ab79666 && cd ../before && npx --yes pnpm@12.21.0 install
 *   cp THIS/make-deployment-1.js packages/testkit/ && cd packages/testkit
 *   node make-deployment-1.js FOLDER && tar -C FOLDER --sort=name --mtime=@0 --owner=0 --group=0 -czf deployment-1.tar.gz .
 *
 * The keys in it are of this deployment alone, which is nobody's.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { createComparison, realRandom } from '../../apps/comparison/server/create-comparison.ts';
import { questionnaireFor } from '../campaign/src/index.ts';
import { duringTestCampaign, testCampaign } from '../campaign/src/testing/index.ts';
import { createExchangeClient, generateSealKeys } from '../exchange/src/index.ts';
import { readPortalStatus, recountPortal } from '../launch/src/index.ts';
import {
  credentialByInvitation,
  credentialByOpenLink,
  send,
  startTestPortal,
  testClock,
  testPeople,
} from './src/portal/index.ts';

const folder = argv[2] ?? 'deployment-1';
const day = 86_400_000;
const clock = testClock(duringTestCampaign);
const campaign = testCampaign();
const comparisonKeys = generateSealKeys();
const options = ['hard', 'mid', 'easy'];

/** One answer as any other: three of its questions, a remark now and then. */
const sheetOf = (turn) => ({
  answers: {
    ease: { option: options[turn % 3] },
    done: { option: turn % 2 === 0 ? 'yes' : 'no' },
    ...(turn % 2 === 0
      ? { why: { text: `Parce que la pièce numéro ${turn} manquait.`, quotable: true } }
      : {}),
    friend: { value: turn % 11 },
  },
  comments: turn % 4 === 0 ? { friend: { text: 'Un délai plus court.', quotable: false } } : {},
});

/** Sends `count` answers, and gives what each device would still hold. */
async function answer(portal, next, count) {
  const { fingerprint } = questionnaireFor(campaign, portal.target.audience);
  const held = [];
  for (let turn = 0; turn < count; turn += 1) {
    const credential = await next(turn);
    await send(portal.origins, credential, { fingerprint, sheet: sheetOf(turn) });
    held.push(credential);
  }
  return held;
}

async function factsOf(portal, held) {
  const status = await readPortalStatus(portal.target, { clock });
  const client = createExchangeClient(portal.origins.box, portal.launched.keys.token);
  const snapshots = await client.snapshots(null);
  const recounted = await recountPortal(portal.target);
  return {
    origins: portal.origins,
    invitations: portal.invitations,
    held,
    boxKey: portal.launched.keys.boxKey,
    token: portal.launched.keys.token,
    keyListDigest: portal.launched.keyListDigest,
    status,
    snapshots: snapshots.value,
    published: recounted.published,
  };
}

const shared = { campaign, clock, comparisonKeys, scheduled: false, releaseEverySeconds: 86_400 };
const employees = await startTestPortal({ ...shared, audience: 'employees', people: testPeople(24) });
const consumers = await startTestPortal({ ...shared, audience: 'consumers' });
const portals = { employees, consumers };

const codes = [...employees.invitations.slice(0, 16), ...employees.invitations.slice(24, 40)];
const byInvitation = (turn) =>
  credentialByInvitation(employees.origins, codes.splice(turn % codes.length, 1)[0].code);
const byOpenLink = () => credentialByOpenLink(consumers.origins, 'open');
const held = {
  employees: await answer(employees, byInvitation, 24),
  consumers: await answer(consumers, byOpenLink, 22),
};
clock.advance(day);
for (const { roll, box } of Object.values(portals)) {
  await box.portal.tick();
  await roll.portal.tick();
}
// Answers that wait for the next release.
held.employees.push(...(await answer(employees, byInvitation, 3)));
held.consumers.push(...(await answer(consumers, byOpenLink, 2)));

const source = ({ origins, launched: { keys } }) => ({
  ...origins,
  token: keys.token,
  boxKeys: [keys.boxKey],
  rollKeys: [keys.rollKey],
});
const config = {
  version: 1,
  origin: 'http://localhost:4300',
  pullEverySeconds: 60,
  share: 'on',
  portals: { employees: source(employees), consumers: source(consumers) },
};
const dataDir = join(folder, 'comparison');
await mkdir(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
const privately = { mode: 0o600 };
await writeFile(join(dataDir, 'comparison.json'), JSON.stringify(config, null, 2), privately);
await writeFile(join(dataDir, 'campaign.json'), JSON.stringify(campaign, null, 2), privately);
await writeFile(join(dataDir, 'keys', 'seal.pem'), comparisonKeys.privateKey, privately);
const settings = {
  port: 0,
  host: '127.0.0.1',
  dataDir,
  databaseUri: undefined,
  pullEverySeconds: 60,
  trustProxy: false,
  config,
  campaign,
};
const comparison = await createComparison(settings, {
  clock,
  random: realRandom,
  webRoot: null,
  onError: (error) => stdout.write(`${String(error)}\n`),
});
await comparison.collector.pull();
await comparison.close();

const facts = { at: clock.now() };
for (const [audience, portal] of Object.entries(portals))
  facts[audience] = await factsOf(portal, held[audience]);
for (const [audience, { roll, box, target }] of Object.entries(portals)) {
  await roll.stop();
  await box.stop();
  await cp(target.dataDir, join(folder, audience), { recursive: true });
}
await writeFile(join(folder, 'facts.json'), JSON.stringify(facts, null, 2));
