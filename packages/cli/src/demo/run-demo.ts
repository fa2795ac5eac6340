import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Audience } from '@miroir/basics';
import { checkCampaign, fingerprint } from '@miroir/campaign';
import { hestia } from '@miroir/campaign/definitions';
import { comparisonFiles } from '@miroir/exchange/comparison-config';
import { buildPages } from './build-pages.ts';
import { playCrowd, trickle } from './crowd.ts';
import { demoLinks } from './demo-links.ts';
import type { DemoMessages } from './demo-messages.ts';
import type { DemoSettings } from './demo-settings.ts';
import { type DemoState, forgetDemo, resumableState, saveState } from './demo-state.ts';
import { openSide, type Side } from './population.ts';
import { openCampaign, prepareDemo } from './prepare-demo.ts';
import { busyPorts, type Services, startServices } from './processes.ts';
import type { ProgressLine } from './progress-line.ts';
import { openReading } from './read-comments.ts';

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

async function launchedCampaign(settings: DemoSettings) {
  const text = await readFile(join(settings.folder, 'comparison', comparisonFiles.campaign), 'utf8');
  const checked = checkCampaign(JSON.parse(text), { stage: 'publish' });
  if (!checked.ok) throw new Error('The demonstration’s own campaign does not check.');
  return checked.value;
}

async function prepared(run: DemoRun): Promise<DemoState> {
  const { settings, messages, progress } = run;
  const definition = fingerprint(hestia);
  const resumed = await resumableState(settings, definition, Date.now());
  progress.say(resumed ? messages.resuming : messages.preparing(settings.employees));
  if (resumed) return resumed;
  await forgetDemo(settings);
  return prepareDemo(settings, openCampaign(hestia, Date.now()), definition);
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

async function showLinks(
  run: DemoRun,
  state: DemoState,
  { startedAt, ...sides }: Readonly<Record<Audience, Side>> & { readonly startedAt: number },
): Promise<void> {
  const { settings, messages, progress } = run;
  const links = await demoLinks(settings, state, sides);
  progress.say('');
  progress.say(messages.ready(Math.round((Date.now() - startedAt) / 1000)));
  progress.say(`  ${messages.employee} ${links.employee ?? messages.noInvitation}`);
  progress.say(`  ${messages.consumer} ${links.consumer}`);
  progress.say(`  ${messages.comparison} ${links.comparison}`);
  progress.say(`  ${messages.employeeDesk} ${links.desks.employees}`);
  progress.say(`  ${messages.consumerDesk} ${links.desks.consumers}`);
  progress.say('');
}

async function live(run: DemoRun, state: DemoState, startedAt: number): Promise<void> {
  const { settings, messages, progress, signal } = run;
  const campaign = await launchedCampaign(settings);
  const employees = await openSide(settings, campaign, state, 'employees');
  const consumers = await openSide(settings, campaign, state, 'consumers');
  const sides = [employees, consumers];
  await showLinks(run, state, { employees, consumers, startedAt });
  const save = (): Promise<void> => saveState(settings, state);
  await playCrowd(settings, sides, {
    signal,
    save,
    onProgress: (done, total) => progress.show(messages.playing(done, total), done / total),
  });
  if (signal.aborted) return;
  const taken = Math.round((Date.now() - startedAt) / 1000);
  progress.say(messages.played(employees.played.length, consumers.played.length, taken));
  progress.say(messages.living(settings.releaseEverySeconds));
  progress.say(messages.stopHint);
  const readOn = await openReading(settings);
  let told = false;
  let enough = true;
  while (!signal.aborted) {
    const stillEnough = await trickle(settings, sides);
    if (enough && !stillEnough) progress.say(messages.listEnds);
    enough = stillEnough;
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
