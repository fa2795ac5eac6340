import type { BrowserContext } from 'playwright-core';
import { signIn } from '../src/browser/comparison-page.ts';
import { type LaunchedBrowser, launchBrowser } from '../src/browser/launch-browser.ts';
import { slow } from './browser.ts';
import { rowOfFile, takenAway, waitAtRelease } from './comparison-beside.ts';
import { type Call, callsOfPage, timeCall } from './comparison-calls.ts';
import type { ComparisonSize } from './comparison-campaign.ts';
import { type BareServer, startBareServer } from './comparison-waits.ts';
import { type ComparisonWorld, startComparisonWorld } from './comparison-world.ts';
import { type Measure, type MeasureOptions, median, type Row, show } from './measure.ts';
import { residentMb } from './memory.ts';

const whole: ComparisonSize = { people: 1e6, questions: 200, cohorts: 40, releases: 52 };
const small: ComparisonSize = { people: 1e5, questions: 52, cohorts: 8, releases: 4 };

/** Every page, as its address below the comparison's. */
const pages = ({ campaign }: ComparisonWorld): readonly string[] => [
  '',
  'participation',
  'expectations',
  'expectations/map',
  'expectations/trend',
  'sentiment',
  `themes/${campaign.themes[0]?.id}`,
  `questions/${campaign.questions[0]?.id}`,
  'method',
];

/** The line of a first view: 150 ms, 1.6 Mb/s. */
const line = { latency: 150, rate: 1.6e6 };

async function run({ quick, log }: MeasureOptions) {
  const size = quick ? small : whole;
  const times = quick ? 3 : 15;
  const launched = await launchBrowser();
  try {
    const bare = await startBareServer();
    const world = await startComparisonWorld({ size, launched, log });
    try {
      const device = await launched.device();
      await signIn(device, world);
      const pairs = pairsOf(size);
      const arrival = await waitAtRelease(world, device);
      const rows: Row[] = [
        { name: 'longest wait of the overview while a release arrives', value: show(arrival, 'ms') },
      ];
      const data: Record<string, unknown> = { size, pulled: world.pulled, arrival };
      for (const path of pages(world)) {
        const served = await serverTimes(world, device, { path, times, pairs, bare });
        data[path] = served;
        rows.push(...rowsOf(path, served));
        log(
          `/${path}: ${served.calls.join(' ')} ${show(served.again, 'ms')}, anew ${show(served.anew, 'ms')}`,
        );
      }
      const files = await takenAway(world, device);
      data.files = files;
      rows.push(...files.map(rowOfFile));
      const views = await firstViews(world, { launched, device, times: quick ? 2 : 7 });
      data.firstViews = views;
      const [worked, most] = [await residentMb(world.comparison), await residentMb(world.comparison, 'most')];
      const restarted = await world.restart();
      const started = await residentMb(world.comparison);
      data.memory = { worked, most, started, restarted };
      return { rows: [...rows, ...lastRows({ views, worked, most, started, restarted, world })], data };
    } finally {
      bare.stop();
      await world.stop();
    }
  } finally {
    await launched.close();
  }
}

interface Served {
  readonly calls: readonly string[];
  /** Median milliseconds of all the page asks for together: asked again, and with cohorts nobody chose before. */
  readonly again: number;
  readonly anew: number;
  readonly kilobytes: number;
  /** Median of the page's time over that of a server that computes nothing and sends as many bytes, one after the other. */
  readonly ratio: number;
}

async function serverTimes(
  { comparison }: ComparisonWorld,
  device: BrowserContext,
  { path, times, pairs, bare }: { path: string; times: number; pairs: Pairs; bare: BareServer },
): Promise<Served> {
  const calls = await callsOfPage(device, `${comparison.origin}/comparison/${path}?in=staff-0&out=clients-0`);
  const plain = calls.map((call) => choosing(call, null));
  const again: number[] = [];
  const anew: number[] = [];
  const ratios: number[] = [];
  let kilobytes = 0;
  for (let time = 0; time < times + 1; time++) {
    const pair = pairs.next();
    const sum = async (list: readonly Call[]): Promise<number> => {
      let ms = 0;
      kilobytes = 0;
      for (const call of list) {
        const timed = await timeCall(call);
        ms += timed.ms;
        kilobytes += timed.bytes / 1000;
      }
      return ms;
    };
    const filtered = await sum(calls.map((call) => choosing(call, pair)));
    const unfiltered = await sum(plain);
    // The first of each finds what nobody ever did: it is told with the others by the median.
    again.push(unfiltered);
    anew.push(filtered);
    ratios.push(unfiltered / (await bare.time(1000 * kilobytes)));
  }
  return {
    calls: calls.map(({ name }) => name),
    again: median(again),
    anew: median(anew),
    kilobytes,
    ratio: median(ratios),
  };
}

interface Pair {
  readonly staff: number;
  readonly clients: number;
}

interface Pairs {
  next(): Pair;
}

/** Pairs of one cohort of each side, never the same twice while there are others. */
function pairsOf({ cohorts }: ComparisonSize): Pairs {
  let drawn = 0;
  return {
    next() {
      drawn++;
      return { staff: drawn % cohorts, clients: Math.floor(drawn / cohorts) % cohorts };
    },
  };
}

/** The call with other cohorts chosen, or none. */
function choosing(call: Call, chosen: Pair | null): Call {
  const body = call.body
    .replace('["staff-0"]', chosen === null ? '[]' : `["staff-${chosen.staff}"]`)
    .replace('["clients-0"]', chosen === null ? '[]' : `["clients-${chosen.clients}"]`);
  return { ...call, body };
}

function rowsOf(path: string, { again, anew, kilobytes, ratio }: Served): Row[] {
  const name = `/${path.replace(/-0$/, '')}`;
  const row = (what: string, ms: number, beside = ''): Row => ({
    name: `${name}: server time, ${what}`,
    value: `${show(ms, 'ms')} (${show(kilobytes, 'kB')}${beside})`,
    aim: '≤ 50 ms',
    met: ms <= 50,
  });
  return [
    row('everyone', again, `; ${show(ratio)} × a bare server`),
    row('a pair of groups nobody chose before', anew),
  ];
}

async function firstViews(
  { comparison }: ComparisonWorld,
  options: { launched: LaunchedBrowser; device: BrowserContext; times: number },
): Promise<number[]> {
  const cookies = await options.device.cookies();
  const views: number[] = [];
  for (let time = 0; time < options.times; time++) {
    const device = await options.launched.device();
    await device.addCookies(cookies);
    const page = await device.newPage();
    await slow(page, device, line);
    const begun = performance.now();
    await page.goto(`${comparison.origin}/comparison/`, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Tableau' }).first().waitFor();
    views.push(performance.now() - begun);
    await device.close();
  }
  return views;
}

function lastRows(seen: {
  readonly views: readonly number[];
  readonly worked: number;
  readonly most: number;
  readonly started: number;
  readonly restarted: number;
  readonly world: ComparisonWorld;
}): Row[] {
  const { views, worked, most, started, restarted, world } = seen;
  const view = median(views) / 1000;
  return [
    {
      name: `first view, processor ÷ 4, 150 ms, 1.6 Mb/s, median of ${views.length}`,
      value: show(view, 's'),
      aim: '≤ 2.5 s',
      met: view <= 2.5,
    },
    { name: 'resident memory after it', value: show(worked, 'MB'), aim: '≤ 300 MB', met: worked <= 300 },
    { name: 'resident memory, most ever, all releases pulled at once', value: show(most, 'MB') },
    {
      name: 'resident memory, started again',
      value: show(started, 'MB'),
      aim: '≤ 300 MB',
      met: started <= 300,
    },
    { name: 'starting again, everything verified anew', value: show(restarted, 's') },
    { name: 'all releases of both sides pulled and verified', value: show(world.pulled, 's') },
  ];
}

export const comparison: Measure = {
  name: 'comparison',
  title: 'The comparison of 1,000,000 answers, 200 questions, 40 cohorts a side, 52 releases',
  run,
};
