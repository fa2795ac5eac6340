import { setTimeout as wait } from 'node:timers/promises';
import { signIn } from '../src/browser/comparison-page.ts';
import { launchBrowser } from '../src/browser/launch-browser.ts';
import { answerOf, type Call, callsOfPage, timeCall } from './comparison-calls.ts';
import { laterWord } from './comparison-ideas.ts';
import { startComparisonWorld } from './comparison-world.ts';
import { type Measure, type MeasureOptions, median, type Row, show } from './measure.ts';
import { residentMb } from './memory.ts';

/** Figures enough for a page; what is measured is beside them. */
const around = { people: 1e5, questions: 52, cohorts: 8, releases: 2 };

/** Between two looks whether what was told anew is there, in milliseconds; what is measured after it may be as much longer. */
const pause = 150;

/** The call with another filter. */
const asking = (call: Call, change: object): Call => ({
  ...call,
  body: JSON.stringify({ ...JSON.parse(call.body), ...change }),
});

async function run({ quick, log }: MeasureOptions) {
  const ideas = quick ? 1000 : 10_000;
  const launched = await launchBrowser();
  const world = await startComparisonWorld({ size: { ...around, ideas }, launched, log });
  try {
    const device = await launched.device();
    await signIn(device, world);
    const address = `${world.comparison.origin}/comparison/ideas`;
    let calls = await callsOfPage(device, address);
    // The spaces are pulled after the rounds.
    while (!(await answerOf(named(calls, 'list'))).includes(`"total":${2 * ideas}`)) {
      await wait(200);
      calls = await callsOfPage(device, address);
    }
    const list = named(calls, 'list');
    const rows: Row[] = [];
    const times = quick ? 5 : 31;
    const timed: readonly (readonly [string, Call])[] = [
      ['its numbers', named(calls, 'overview')],
      ['a page of ideas', list],
      ['the last page, by another order', asking(list, { order: 'divided', page: Math.ceil(ideas / 10) })],
      ['a search of two words', asking(list, { search: 'réparer batterie' })],
      ['proposals, once they are made', named(calls, 'proposals')],
    ];
    for (const [what, call] of timed) {
      const ms: number[] = [];
      for (let time = 0; time < times; time += 1) ms.push((await timeCall(call)).ms);
      const value = median(ms);
      rows.push({ name: `ideas: ${what}`, value: show(value, 'ms'), aim: '≤ 50 ms', met: value <= 50 });
    }
    const search = asking(list, { search: laterWord });
    world.tellLater();
    // No oftener: a lead may ask ten times a second.
    while ((await answerOf(search)).includes('"total":0')) await wait(pause);
    const ms = pause + (await timeCall(named(calls, 'proposals'))).ms;
    const made: Row = { name: 'matches proposed anew', value: show(ms, 'ms'), aim: '≤ 2 s', met: ms <= 2000 };
    const memory = { name: 'resident memory', value: show(await residentMb(world.comparison), 'MB') };
    return { rows: [...rows, made, memory], data: { ideas, made: ms } };
  } finally {
    await world.stop();
    await launched.close();
  }
}

function named(calls: readonly Call[], name: string): Call {
  const found = calls.find((call) => call.name === `ideas.${name}`);
  if (found === undefined) throw new Error(`the page of ideas asks for no ${name}`);
  return found;
}

export const ideas: Measure = {
  name: 'ideas',
  title: 'Ideas in the comparison, 10,000 a side, all with texts',
  run,
};
