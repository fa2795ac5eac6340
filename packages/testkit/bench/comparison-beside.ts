import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { type Call, callsOfPage } from './comparison-calls.ts';
import { longestWait } from './comparison-waits.ts';
import type { ComparisonWorld } from './comparison-world.ts';
import { type Row, show } from './measure.ts';

/** Milliseconds: what depends on a release is made in the seconds after it came. */
const preparing = 15_000;

/** The longest wait of the overview, ms, from the moment both sides publish until what depends on it is made. */
export async function waitAtRelease(world: ComparisonWorld, device: BrowserContext): Promise<number> {
  const call = await overviewCall(world, device);
  return longestWait(
    call,
    world.publishLast().then(() => wait(preparing)),
  );
}

async function overviewCall({ comparison }: ComparisonWorld, device: BrowserContext): Promise<Call> {
  const calls = await callsOfPage(device, `${comparison.origin}/comparison/`);
  const call = calls.find(({ name }) => name === 'report.overview');
  if (!call) throw new Error('The overview asks for itself');
  return call;
}

interface TakenFile {
  readonly format: string;
  readonly seconds: number;
  readonly megabytes: number;
  /** Longest wait of the overview meanwhile, ms. */
  readonly longest: number;
}

/** The report of everything, in each form that is drawn, and how long the overview waits beside it. */
export async function takenAway(world: ComparisonWorld, device: BrowserContext): Promise<TakenFile[]> {
  const call = await overviewCall(world, device);
  const { cookie } = call;
  const nothing = { theme: null, cohorts: { employees: [], consumers: [] } };
  const campaign = world.campaign.id;
  const body = JSON.stringify({ locale: 'fr', campaign, round: null, ...nothing });
  const taken: TakenFile[] = [];
  for (const format of ['pdf', 'pptx', 'xlsx']) {
    const url = `${world.comparison.origin}/comparison/export/${format}`;
    const begun = performance.now();
    const made = fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body,
    }).then(async (answer) => {
      if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
      const { byteLength } = await answer.arrayBuffer();
      return { seconds: (performance.now() - begun) / 1000, megabytes: byteLength / 1e6 };
    });
    const longest = await longestWait(call, made);
    taken.push({ format, ...(await made), longest });
  }
  return taken;
}

export function rowOfFile({ format, seconds, megabytes, longest }: TakenFile): Row {
  return {
    name: `report of everything as ${format.toUpperCase()}`,
    value: `${show(seconds, 's')} (${show(megabytes, 'MB')}; longest wait of the overview beside it ${show(longest, 'ms')})`,
    aim: '≤ 15 s',
    met: seconds <= 15,
  };
}
