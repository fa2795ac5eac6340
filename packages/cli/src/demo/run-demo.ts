import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Audience, audiences } from '@miroir/basics';
import { fingerprint } from '@miroir/campaign';
import { keptCampaigns } from '../files/comparison-files.ts';
import { buildPages } from './build-pages.ts';
import { playCrowd, trickle } from './crowd.ts';
import { demoLinks, type OpenSides } from './demo-links.ts';
import type { DemoMessages } from './demo-messages.ts';
import { definitionOfRounds, type OpenRound, openRounds } from './demo-rounds.ts';
import type { DemoSettings } from './demo-settings.ts';
import { type DemoState, forgetDemo, resumableState, saveState } from './demo-state.ts';
import { linkLines } from './link-lines.ts';
import { type LiveSpace, liveSpaces, visitSpace } from './live-spaces.ts';
import { type Asked, openSide, type Side } from './population.ts';
import { prepareDemo } from './prepare-demo.ts';
import { busyPorts, type Services, startServices } from './processes.ts';
import type { ProgressLine } from './progress-line.ts';
import { openReading } from './read-comments.ts';
import { turnoutOf } from './turnout.ts';

/** An end the person can act on, already a sentence. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

export interface DemoRun {
  readonly settings: DemoSettings;
  readonly messages: DemoMessages;
  readonly progress: ProgressLine;
  readonly signal: AbortSignal;
}

async function prepared(run: DemoRun): Promise<DemoState> {
  const { settings, messages, progress, signal } = run;
  const definition = definitionOfRounds();
  const resumed = await resumableState(settings, definition, Date.now());
  progress.say(resumed ? messages.resuming : messages.preparing(settings.employees));
  if (resumed) return resumed;
  await forgetDemo(settings);
  return prepareDemo(settings, definition, {
    signal,
    onProgress: (done, total) => progress.show(messages.earlierPlaying(done, total), done / total),
  });
}

async function built({ settings, messages, progress, signal }: DemoRun): Promise<void> {
  progress.say(messages.building);
  await buildPages(settings.root, signal).catch((error: Error) => {
    if (!signal.aborted) throw new DemoRefused(`${messages.buildFailed}\n${error.message}`);
  });
}

/** Waits, and ends early without a fault when the demonstration is stopped. */
async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => undefined);
}

/** Each open round as its people see it: what was launched, and who has come. */
async function openSides(settings: DemoSettings, state: DemoState): Promise<OpenSides> {
  const versions = await keptCampaigns(join(settings.folder, 'comparison'));
  const turnouts = turnoutOf(settings);
  const sidesOf = async (round: OpenRound): Promise<Record<Audience, Side>> => {
    const memory = state.rounds[round];
    const campaign = versions.find((version) => fingerprint(version) === memory.fingerprint);
    if (campaign === undefined) throw new Error('The demonstration’s comparison lacks a campaign.');
    const asked = { campaign, round: memory.round };
    const of: Asked = { asked, memory, turnout: turnouts[round], time: 'now' };
    return {
      employees: await openSide(settings, 'employees', of),
      consumers: await openSide(settings, 'consumers', of),
    };
  };
  return { open: await sidesOf('open'), trial: await sidesOf('trial') };
}

async function live(run: DemoRun, state: DemoState, startedAt: number): Promise<void> {
  const { settings, messages, progress, signal } = run;
  const rounds = await openSides(settings, state);
  const sides = openRounds.flatMap((round) => audiences.map((audience) => rounds[round][audience]));
  const links = await demoLinks(settings, state, rounds);
  for (const line of linkLines(messages, links, since(startedAt))) progress.say(line);
  const save = (): Promise<void> => saveState(settings, state);
  await playCrowd(settings, sides, {
    signal,
    save,
    onProgress: (done, total) => progress.show(messages.playing(done, total), done / total),
  });
  if (signal.aborted) return;
  const { open, trial } = rounds;
  progress.say(messages.played(open.employees.played.length, open.consumers.played.length, since(startedAt)));
  progress.say(messages.playedTrial(trial.employees.played.length, trial.consumers.played.length));
  progress.say(messages.living(settings.releaseEverySeconds));
  progress.say(messages.stopHint);
  await goOn(run, { sides, spaces: liveSpaces(settings, state, open), save });
}

const since = (startedAt: number): number => Math.round((Date.now() - startedAt) / 1000);

interface Going {
  readonly sides: readonly Side[];
  readonly spaces: readonly LiveSpace[];
  readonly save: () => Promise<void>;
}

/** Whoever is missing to the next ten comes, somebody visits each space, comments are read, and so on. */
async function goOn(run: DemoRun, { sides, spaces, save }: Going): Promise<void> {
  const { settings, messages, progress, signal } = run;
  const readOn = await openReading(settings, { time: 'now', clock: { now: () => Date.now() } });
  let told = false;
  let enough = true;
  while (!signal.aborted) {
    const stillEnough = await trickle(settings, sides);
    if (enough && !stillEnough) progress.say(messages.listEnds);
    enough = stillEnough;
    for (const space of spaces) await visitSpace(space);
    const read = await readOn(signal);
    if (!told && read > 0) progress.say(messages.read(read));
    told ||= read > 0;
    await save();
    await waitFor(settings.releaseEverySeconds * 1000, signal);
  }
}

/** Runs the demonstration until `signal`, or until something breaks. @throws DemoRefused or the fault. */
export async function runDemo(run: DemoRun): Promise<void> {
  const { settings, messages, progress, signal } = run;
  const startedAt = Date.now();
  const busy = await busyPorts(settings);
  if (busy.length > 0) throw new DemoRefused(messages.portsBusy(busy, settings.ports.employees.box + 1000));
  if (settings.build) await built(run);
  if (signal.aborted) return;
  const state = await prepared(run);
  if (signal.aborted) return;
  progress.say(messages.starting);
  const services: Services = await startServices(settings);
  try {
    const fallen = services.fallen.then((name) => {
      throw new DemoRefused(messages.fallen(name, join(settings.folder, 'logs', `${name}.log`)));
    });
    const aborted = new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await Promise.race([live(run, state, startedAt), fallen, aborted]);
  } finally {
    progress.say(messages.stopping);
    await services.stop();
    progress.say(messages.stopped);
  }
}
