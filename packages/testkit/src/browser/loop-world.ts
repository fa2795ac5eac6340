import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Audience, audiences } from '@miroir/basics';
import { type Campaign, questionnaireFor, roundAt, type Sheet } from '@miroir/campaign';
import { generateSealKeys } from '@miroir/exchange';
import { openHestia } from '../deployment/deploy-hestia.ts';
import { inventSheets } from '../kill/invent-sheets.ts';
import {
  credentialByInvitation,
  credentialByOpenLink,
  peopleInSpace,
  send,
  startTestPortal,
  type TestPortal,
  testClock,
  writeInSpace,
} from '../portal/index.ts';
import type { TestClock } from '../portal/start-test-portal.ts';
import { type ComparisonHere, startComparisonHere } from './comparison-here.ts';

const day = 86_400_000;
const apps = { employees: 'employee-portal', consumers: 'consumer-portal' } as const;

/** Both portals with their spaces and the comparison, all by one clock, on the eve of what both sides are shown. */
export interface LoopWorld {
  readonly campaign: Campaign;
  readonly clock: TestClock;
  readonly portals: Readonly<Record<Audience, TestPortal>>;
  readonly comparison: ComparisonHere;
  /** The minute promised to both sides, milliseconds. */
  readonly minute: number;
  /** An idea of the employees that enough took a stand on, and the secret of who wrote it. */
  readonly idea: { readonly id: string; readonly secret: string };
  /** Sets the clock: both portals do what is due, the comparison takes it and sends what is due. */
  at(instant: number): Promise<void>;
  stop(): Promise<void>;
}

/** A personal link of the first cohort, whose code nobody has used. */
export type Invited = TestPortal['invitations'][number];

/**
 * @param answered what somebody at a browser does while the round is open; the code is theirs
 * @param people how many a side answer besides
 */
export async function startLoopWorld(
  answered: (world: Pick<LoopWorld, 'portals' | 'clock' | 'campaign'>, invited: Invited) => Promise<void>,
  people = 44,
): Promise<LoopWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'lw-'));
  const clock = testClock(Date.now());
  const campaign = openHestia(clock.now());
  const keys = generateSealKeys();
  const portals = await startPortals(campaign, clock, keys);
  const tick = async (): Promise<void> => {
    for (const audience of audiences)
      for (const role of ['roll', 'box', 'space'] as const) await portals[audience][role]?.portal.tick();
  };
  const idea = await writeIdea(portals.employees, async () => {
    clock.advance(day);
    await tick();
  });
  const [invited] = portals.employees.invitations.slice(-1);
  if (invited === undefined) throw new Error('nobody was invited');
  await answered({ portals, clock, campaign }, invited);
  for (const audience of audiences) await answerAll(portals[audience], people);
  const { boxClosesAt, comparesAt: minute } = roundAt(campaign.schedule, clock.now());
  clock.set(boxClosesAt + 60_000);
  await tick();
  const comparison = await startComparisonHere({ folder, campaign, portals, keys, clock });
  await comparison.pull();
  clock.set(minute - day);
  return {
    ...{ campaign, clock, portals, comparison, minute, idea },
    async at(instant) {
      clock.set(instant);
      await tick();
      await comparison.pull();
      await comparison.tick();
    },
    async stop() {
      await comparison.stop();
      for (const audience of audiences) await portals[audience].stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startPortals(
  campaign: Campaign,
  clock: TestClock,
  comparisonKeys: ReturnType<typeof generateSealKeys>,
): Promise<Record<Audience, TestPortal>> {
  const given = { campaign, clock, comparisonKeys, space: true, scheduled: false };
  const webRoot = (audience: Audience) =>
    new URL(`../../../../apps/${apps[audience]}/dist/`, import.meta.url);
  const scheme = campaign.cohorts.employees;
  const cohorts = scheme.kind === 'roll' ? scheme.cohorts : [];
  const people = cohorts.flatMap(({ id, where }) =>
    Array.from({ length: 24 }, (_, at) => ({
      ref: `${id}-${at}@example.org`,
      columns: Object.fromEntries(Object.entries(where).map(([name, values]) => [name, values[0] ?? ''])),
    })),
  );
  return {
    employees: await startTestPortal({
      ...given,
      ...{ audience: 'employees', people, webRoot: webRoot('employees') },
    }),
    consumers: await startTestPortal({ ...given, audience: 'consumers', webRoot: webRoot('consumers') }),
  };
}

/** Somebody writes, an edition brings it out, and enough take a stand for it to be counted. */
async function writeIdea(portal: TestPortal, nextDay: () => Promise<void>): Promise<LoopWorld['idea']> {
  const [author, ...others] = await peopleInSpace(portal, 24);
  const theme = portal.campaign.themes[0]?.id ?? null;
  if (author === undefined) throw new Error('nobody came');
  const words = { title: 'Vendre la carte seule', body: 'On remplace tout.', need: '', benefit: '' };
  const id = await writeInSpace(author, { theme, words });
  // Nothing comes out alone.
  for (const other of others.slice(0, 2)) await writeInSpace(other, { theme, words });
  await nextDay();
  for (const { api, secret } of others) {
    const reacted = await api.react(secret, { idea: id, value: 'agree' });
    if (!reacted.ok) throw new Error(JSON.stringify(reacted.error));
  }
  await nextDay();
  return { id, secret: author.secret };
}

/** Employees say that a repair is easy, consumers that it is hard: there is something to decide about. */
async function answerAll(
  { origins, invitations, campaign, target }: TestPortal,
  people: number,
): Promise<void> {
  const { audience } = target;
  const questionnaire = questionnaireFor(campaign, audience);
  const { fingerprint } = questionnaire;
  const wanted = audience === 'employees' ? 'easy' : 'hard';
  const says = ({ answers }: Sheet) => JSON.stringify(answers['repair-ease'] ?? '').includes(`-${wanted}`);
  const sheets = inventSheets(questionnaire, people * 8, 7)
    .filter(says)
    .slice(0, people);
  if (sheets.length < people) throw new Error('too few of the invented sheets say it');
  const [cohort = ''] = questionnaire.cohorts.cohorts.map(({ id }) => id);
  for (const [at, sheet] of sheets.entries()) {
    const credential =
      audience === 'employees'
        ? await credentialByInvitation(origins, invitations[at]?.code ?? '')
        : await credentialByOpenLink(origins, cohort);
    await send(origins, credential, { fingerprint, sheet });
  }
}
