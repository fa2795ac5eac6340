import { readFile, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { questionnaireFor } from '@miroir/campaign';
import { createExchangeClient } from '@miroir/exchange';
import { type AnswerRole, roleFolderPaths, rolePaths } from '@miroir/portal';
import { deployHestia, openHestia } from '../src/deployment/deploy-hestia.ts';
import { launchBeside, type RoundBeside } from '../src/deployment/launch-beside.ts';
import { chainOf, type Deployment } from '../src/deployment/launch-deployment.ts';
import { inventSheets } from '../src/kill/invent-sheets.ts';
import { mintCredentials } from '../src/kill/mint-credentials.ts';
import { type RoleProcess, startRole } from '../src/kill/role-process.ts';
import { send } from '../src/portal/index.ts';
import { type Measure, type MeasureOptions, median, type Row, show } from './measure.ts';
import { residentMb } from './memory.ts';

const roles = ['roll', 'box'] as const;
const dayMs = 86_400_000;
/** The first round is open all the while; those beside it close after 20 days, and compare two days later. */
const beside = { closesInDays: 20, overInMs: 30 * dayMs };
const movable = new URL('../src/kill/faults/move-clock.ts', import.meta.url);

/** One role with so many rounds: medians. */
interface Seen {
  /** From the start of the process to its first answer, milliseconds; and to the end of its first look at all rounds. */
  readonly answersMs: number;
  readonly startedMs: number;
  readonly residentMb: number;
  /** Share of one core while nobody asks for anything. */
  readonly idleCpu: number;
  /** Medians of asking the first round, and the community where the role has a home, milliseconds. */
  readonly page: number;
  readonly call: number;
  readonly home: number | null;
}

/** What is asked of a role in turn. */
const calls = { roll: 'status', box: 'keys' } as const;

async function timeOf(url: string, times: number): Promise<number> {
  const seen: number[] = [];
  for (let n = 0; n < times + 20; n += 1) {
    const begun = performance.now();
    const answered = await fetch(url);
    await answered.arrayBuffer();
    if (answered.status !== 200) throw new Error(`${url}: ${answered.status}`);
    // The first ones draw the page and warm the server.
    if (n >= 20) seen.push(performance.now() - begun);
  }
  return median(seen);
}

/** Resolves with the first page that is served. */
async function untilAnswered(url: string): Promise<void> {
  for (;;) {
    const status = await fetch(url).then(
      (answered) => answered.status,
      () => 0,
    );
    if (status === 200) return;
    await wait(20);
  }
}

/** Seconds of processor that a process has taken: user and system ticks of /proc, a hundredth of a second each. */
async function cpuOf({ pid }: RoleProcess): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function once(deployment: Deployment, role: AnswerRole, options: { ahead: number; times: number }) {
  const begun = performance.now();
  const starting = startRole(deployment, {
    role,
    preload: [movable],
    env: { MIROIR_AHEAD_MS: String(options.ahead) },
  });
  await Promise.race([untilAnswered(deployment.origins.pages[role]), starting]);
  const answersMs = performance.now() - begun;
  const running = await starting;
  const startedMs = performance.now() - begun;
  try {
    await wait(2000);
    const before = await cpuOf(running);
    await wait(5000);
    const idleCpu = ((await cpuOf(running)) - before) / 5;
    const { pages, api, box } = deployment.origins;
    const page = await timeOf(pages[role], options.times);
    const call = await timeOf(`${api[role]}/${calls[role]}`, options.times);
    const home = role === 'box' ? await timeOf(`${box}/trpc/community/list`, options.times) : null;
    return { answersMs, startedMs, idleCpu, page, call, home, residentMb: await residentMb(running) };
  } finally {
    await running.stop();
  }
}

/** A role started a few times: of each figure the median. */
async function seenOf(
  deployment: Deployment,
  role: AnswerRole,
  options: { ahead: number; times: number; starts: number },
): Promise<Seen> {
  const all: Seen[] = [];
  for (let n = 0; n < options.starts; n += 1) all.push(await once(deployment, role, options));
  const of = (pick: (seen: Seen) => number): number => median(all.map(pick));
  return {
    answersMs: of(({ answersMs }) => answersMs),
    startedMs: of(({ startedMs }) => startedMs),
    residentMb: of((seen) => seen.residentMb),
    idleCpu: of(({ idleCpu }) => idleCpu),
    page: of(({ page }) => page),
    call: of(({ call }) => call),
    home: role === 'box' ? of(({ home }) => home ?? 0) : null,
  };
}

/** A dozen people answer each of the rounds. */
async function answerAll(deployment: Deployment, rounds: readonly RoundBeside[]): Promise<void> {
  const box = await startRole(deployment, { role: 'box' });
  for (const round of rounds) {
    const questionnaire = questionnaireFor(round.campaign, 'employees');
    const credentials = await mintCredentials(round, 12);
    const sheets = inventSheets(questionnaire, 12, 5);
    for (const [index, credential] of credentials.entries())
      await send(round.origins, credential, {
        fingerprint: questionnaire.fingerprint,
        sheet: sheets[index]!,
      });
  }
  await box.stop();
}

/** Moves on to where all rounds but the first are over, released and at rest, as a portal of years is. */
async function closeOthers(deployment: Deployment, rounds: readonly RoundBeside[]): Promise<void> {
  for (const role of roles) {
    const { folder } = rolePaths(deployment.target.dataDir, role);
    // A machine that was off for a month: what its clock believed last would be doubted for a quarter of an hour.
    await rm(roleFolderPaths(folder).clockFile, { force: true });
    const env = { MIROIR_AHEAD_MS: String(beside.overInMs) };
    const running = await startRole(deployment, { role, preload: [movable], env });
    if (role === 'box') await untilReleased(rounds);
    // What is done is noted at the tick after it.
    await wait(5000);
    await running.stop();
  }
}

/** Waits until the last release of each round was made: at the first tick of the box. */
async function untilReleased(rounds: readonly RoundBeside[]): Promise<void> {
  for (const round of rounds) {
    const exchange = createExchangeClient(round.origins.box, round.launched.keys.token);
    for (let waited = 0; ; waited += 100) {
      const sealed = await exchange.snapshots(chainOf(round), null);
      if (sealed.ok && sealed.value.length > 0) break;
      if (waited > 60_000) throw new Error(`${round.campaign.id} was not released.`);
      await wait(100);
    }
  }
}

async function run({ quick, log }: MeasureOptions) {
  const count = quick ? 6 : 50;
  const options = { times: quick ? 50 : 400, starts: quick ? 1 : 3 };
  const deployment = await deployHestia({
    audience: 'employees',
    releaseEverySeconds: 86_400,
    people: 80,
    closesInDays: 200,
  });
  const data: Record<string, Record<AnswerRole, Seen>> = {};
  const look = async (name: string, ahead: number): Promise<void> => {
    const roll = await seenOf(deployment, 'roll', { ...options, ahead });
    data[name] = { roll, box: await seenOf(deployment, 'box', { ...options, ahead }) };
    log(`${name}: measured`);
  };
  try {
    await look('1 round', 0);
    const clock = { now: () => Date.now() };
    const rounds: RoundBeside[] = [];
    for (let n = 2; n <= count; n += 1) {
      const campaign = { ...openHestia(clock.now(), beside.closesInDays), id: `round-the-year-${n}` };
      rounds.push(await launchBeside(deployment, { campaign, clock, releaseEverySeconds: null }));
    }
    log(`${count - 1} rounds launched beside the first`);
    await answerAll(deployment, rounds);
    await look(`${count} rounds, all open`, 0);
    await closeOthers(deployment, rounds);
    await look(`${count} rounds, all but one over`, beside.overInMs);
  } finally {
    await deployment.remove();
  }
  return { rows: rowsOf(data), data };
}

function rowsOf(data: Readonly<Record<string, Record<AnswerRole, Seen>>>): Row[] {
  const first = data['1 round'];
  return Object.entries(data).flatMap(([name, seen]) =>
    roles.map((role): Row => {
      const { answersMs, startedMs, residentMb: mb, idleCpu, page, call, home } = seen[role];
      const growth = Math.max(page / (first?.[role].page ?? page), call / (first?.[role].call ?? call));
      const value = [
        `answers after ${show(answersMs / 1000, 's')}, all looked at after ${show(startedMs / 1000, 's')}`,
        `${show(mb)} MB`,
        `page p50 ${show(page)}, ${calls[role]} p50 ${show(call)}${home === null ? '' : `, home p50 ${show(home)}`} ms`,
        `${show(idleCpu * 100)} % of a core at rest`,
      ].join('; ');
      const flat = growth <= 1.5 && mb <= 1.1 * (first?.[role].residentMb ?? mb);
      return {
        name: `${role}, ${name}`,
        value,
        aim: 'answers ≤ 3 s, memory ≤ 1.1×, latency ≤ 1.5× of one round',
        met: answersMs <= 3000 && flat,
      };
    }),
  );
}

export const rounds: Measure = { name: 'rounds', title: 'Many rounds in one portal', run };
