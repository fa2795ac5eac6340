import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { instantOf, localTime } from '@miroir/campaign';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { dayMs, startSpace } from '../src/kill/kill-space.ts';
import type { RoleProcess } from '../src/kill/role-process.ts';
import { fillSpace, type SpaceSize } from './fill-space.ts';
import { type Measure, type MeasureOptions, type Row, show } from './measure.ts';
import { residentMb } from './memory.ts';
import { measureDesk, openDeskPlace } from './space-desk.ts';
import { measureReads } from './space-reads.ts';
import { contribute, measureReactions, type Place } from './space-writes.ts';

const whole: SpaceSize = { ideas: 10_000, people: 10_000, reactionsEach: 100, comments: 2, thread: 10_000 };
const sample: SpaceSize = { ideas: 1000, people: 1000, reactionsEach: 10, comments: 2, thread: 500 };

/** After so many milliseconds it is no edition any more. */
const longestEdition = 180_000;

/** How many ideas a space says there are; null while it does not answer. */
async function ideasIn({ origins }: Deployment, secret: string): Promise<number | null> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ secret, since: null });
  const url = `${origins.space}/trpc/${origins.round}/overview`;
  const answer = await fetch(url, { method: 'POST', headers, body }).catch(() => null);
  if (answer?.status !== 200) return null;
  const { result } = (await answer.json()) as { result: { data: { ideas: number } } };
  return result.data.ideas;
}

/** Starts a space; says when it first answered, and when its first look at what is due was over: seconds. */
async function timeStart(
  { deployment }: Place,
  { secret, aheadMs, env = {} }: { secret: string; aheadMs: number; env?: Record<string, string> },
) {
  const begun = performance.now();
  const starting = startSpace(deployment, { aheadMs, env });
  let ideas = await ideasIn(deployment, secret);
  for (; ideas === null; ideas = await ideasIn(deployment, secret)) await wait(10);
  const answers = (performance.now() - begun) / 1000;
  return { starting, begun, answers, ideas };
}

/** The next moment at which once-only texts appear. */
function nextEdition({ campaign }: Deployment): number {
  const { timeZone } = campaign.schedule;
  const tomorrow = localTime(Date.now() + dayMs, timeZone).slice(0, 10);
  return instantOf(`${tomorrow}T09:00`, timeZone, 'earlier');
}

/** The edition of what waits, at its minute in a process that runs, as somebody sees it who asks all the while. */
async function measureEdition(place: Place, secret: string, count: number): Promise<Row[]> {
  const dueIn = place.quick ? 6000 : 30_000;
  const aheadMs = nextEdition(place.deployment) - Date.now() - dueIn;
  const due = performance.now() + dueIn;
  const { starting, ideas } = await timeStart(place, { secret, aheadMs });
  const space = await starting;
  await wait(due - performance.now());
  let [now, longest] = [ideas, 0];
  while (now < ideas + count) {
    if (performance.now() - due > longestEdition) throw new Error('The edition did not come out.');
    const asked = performance.now();
    now = (await ideasIn(place.deployment, secret)) ?? now;
    longest = Math.max(longest, performance.now() - asked);
    await wait(5);
  }
  const out = (performance.now() - due) / 1000;
  await space.stop();
  return [
    {
      name: `edition of ${show(count)} contributions`,
      value: `read ${show(out, 's')} after its minute; longest wait of an answer meanwhile ${show(longest, 'ms')}`,
      aim: '≤ 5 s',
      met: out <= 5,
    },
  ];
}

async function run({ quick, log }: MeasureOptions) {
  const size = quick ? sample : whole;
  const folder = await mkdtemp(join(tmpdir(), 'mb-'));
  const deployment = await deployHestia({ audience: 'employees', releaseEverySeconds: 86_400, space: true });
  const place: Place = { deployment, folder, quick };
  const rows: Row[] = [];
  const empty = async (): Promise<number> => {
    const begun = performance.now();
    const space: RoleProcess = await startSpace(deployment, { aheadMs: 0 });
    const seconds = (performance.now() - begun) / 1000;
    await space.stop();
    return seconds;
  };
  try {
    // Node keeps what it compiled: the second start is what an operator's is.
    await empty();
    const base = await empty();
    const begun = performance.now();
    const filled = await fillSpace(deployment, size);
    log(`filled in ${show((performance.now() - begun) / 1000, 's')}`);
    const secret = filled.secrets[1] ?? '';
    const desk = await openDeskPlace();
    const { starting, answers } = await timeStart(place, { secret, aheadMs: 0, env: desk.env });
    const space = await starting;
    rows.push({
      name: 'the process answers after',
      value: `${show(answers, 's')} (${show(base, 's')} of an empty space)`,
      aim: '≤ 3 s',
      met: answers <= 3,
    });
    const times = quick ? 20 : 80;
    const [first] = await measureReads(deployment, filled, { folder, times: 20, only: 'list, most agreed' });
    if (first !== undefined) rows.push({ ...first, name: 'list, most agreed, right after the start' });
    await wait(quick ? 1000 : 20_000);
    rows.push(...(await measureReads(deployment, filled, { folder, times })));
    rows.push(...(await measureDesk(deployment, desk, times)));
    rows.push({ name: 'resident memory', value: show(await residentMb(space), 'MB') });
    log('read');
    rows.push(...(await measureReactions(place, filled)));
    const count = quick ? 100 : 1000;
    rows.push(await contribute(place, filled, count));
    await space.stop();
    rows.push(...(await measureEdition(place, secret, count)));
  } finally {
    await deployment.remove();
    await rm(folder, { recursive: true, force: true });
  }
  return { rows, data: { size } };
}

export const space: Measure = {
  name: 'space',
  title: 'The space of 10,000 ideas and a million reactions',
  run,
};
