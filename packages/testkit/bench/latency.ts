import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Campaign } from '@miroir/campaign';
import {
  comparePage,
  publishTallies,
  rankFindings,
  type Side,
  sentimentByTheme,
  type Tallies,
} from '@miroir/insight';
import { engine } from '@miroir/sentiment/shipped';
import { deployHestia } from '../src/deployment/deploy-hestia.ts';
import type { Deployment } from '../src/deployment/launch-deployment.ts';
import { startRole } from '../src/kill/role-process.ts';
import { writeSubmissions } from './answers.ts';
import { fillReleased, scaleTallies } from './fill-box.ts';
import { generateLoad } from './generate-load.ts';
import { type Measure, type MeasureOptions, quantile, type Row, show } from './measure.ts';

interface AtSize {
  readonly people: number;
  readonly results: { p50: number; p99: number };
  readonly open: { p50: number; p99: number };
  readonly submit: { p50: number; p99: number; max: number };
  readonly report: { p50: number; p99: number };
}

const reads = 400;
const writes = 3000;

/** The comparison's page from two sets of published counts: what `report` computes when a snapshot arrives. */
function timeReport(campaign: Campaign, tallies: Tallies): { p50: number; p99: number } {
  const sides = (['employees', 'consumers'] as const).map((audience): Side => {
    const cohorts = campaign.cohorts[audience].cohorts.map(({ id }) => ({ id, headcount: null }));
    const mine = { ...tallies, cohorts: Object.fromEntries(cohorts.map(({ id }) => [id, tallies.whole])) };
    const published = publishTallies({ cohorts }, mine);
    return { audience, published, cohorts, filter: null, engine, calibration: null, final: true };
  });
  const [employees, consumers] = sides;
  if (employees === undefined || consumers === undefined) throw new Error('A comparison has two sides.');
  const sidePair = { employees, consumers };
  const times = Array.from({ length: 320 }, () => {
    const begun = performance.now();
    const page = comparePage(campaign.questions, sidePair);
    rankFindings(page.questions);
    sentimentByTheme(campaign.questions, sidePair);
    return performance.now() - begun;
  });
  const sorted = times.slice(20).toSorted((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) };
}

async function atSize(deployment: Deployment, folder: string, people: number): Promise<AtSize> {
  const tallies = await fillReleased(deployment, people);
  const box = await startRole(deployment, { role: 'box' });
  const port = deployment.ports.box;
  try {
    /** The calmest of three bursts: what else the machine does is no property of the size. */
    const read = async (path: string, file: string) => {
      const burst = {
        port,
        path: `/trpc/${deployment.target.round}/${path}`,
        file,
        clients: 1,
        from: 0,
        count: reads,
      };
      const bursts = [await generateLoad(burst), await generateLoad(burst), await generateLoad(burst)];
      return bursts.toSorted((a, b) => a.p50 - b.p50)[0]!;
    };
    // The first writes make people to open, and warm the server.
    const submissions = join(folder, 'submissions');
    await writeSubmissions(deployment, submissions, writes);
    const write = { port, path: `/trpc/${deployment.target.round}/submit`, file: submissions, clients: 16 };
    await generateLoad({ ...write, from: 0, count: 500 });
    const secrets = (await readFile(submissions, 'utf8'))
      .split('\n')
      .slice(0, reads)
      .map((line) => String(JSON.parse(line).secret));
    const opening = join(folder, 'opening');
    await writeFile(opening, secrets.map((secret) => JSON.stringify({ secret })).join('\n'));
    const asking = join(folder, 'asking');
    await writeFile(asking, secrets.map((secret) => JSON.stringify({ secret, locale: 'fr' })).join('\n'));
    await read('results', asking);
    return {
      people,
      results: await read('results', asking),
      open: await read('open', opening),
      submit: await generateLoad({ ...write, from: 500, count: writes - 500 }),
      report: timeReport(deployment.campaign, scaleTallies(tallies, 1)),
    };
  } finally {
    await box.stop();
  }
}

async function run({ quick, log }: MeasureOptions) {
  const folder = await mkdtemp(join(tmpdir(), 'mb-'));
  const deployment = await deployHestia({ audience: 'consumers', releaseEverySeconds: 86_400 });
  const seen: AtSize[] = [];
  try {
    for (const people of quick ? [1e3, 1e4] : [1e3, 1e4, 1e5, 1e6]) {
      const begun = performance.now();
      seen.push(await atSize(deployment, folder, people));
      log(`${show(people)} answers: filled and measured in ${show((performance.now() - begun) / 1000, 's')}`);
    }
  } finally {
    await deployment.remove();
    await rm(folder, { recursive: true, force: true });
  }
  const rows: Row[] = seen.map(({ people, results, open, submit, report }) => ({
    name: `${show(people)} answers`,
    value: [
      `results p50 ${show(results.p50)} p99 ${show(results.p99)}`,
      `open p50 ${show(open.p50)} p99 ${show(open.p99)}`,
      `submit p50 ${show(submit.p50)} p99 ${show(submit.p99)} longest ${show(submit.max)}`,
      `report p50 ${show(report.p50)} p99 ${show(report.p99, 'ms')}`,
    ].join('; '),
  }));
  return { rows: [...rows, ...flatness(seen)], data: seen };
}

/** How the median grows from the smallest box to the largest. */
function flatness(seen: readonly AtSize[]): Row[] {
  return (['results', 'open', 'report'] as const).map((what) => {
    const medians = seen.map((size) => size[what].p50);
    const growth = Math.max(...medians) / Math.min(...medians);
    return {
      name: `${what}: slowest median ÷ fastest`,
      value: show(growth),
      aim: '≤ 1.5',
      met: growth <= 1.5,
    };
  });
}

export const latency: Measure = { name: 'latency', title: 'Latency by size of the box (ms)', run };
