import type { Clock } from '@miroir/basics';
import type { DemoRound } from './demo-rounds.ts';
import type { DemoSettings } from './demo-settings.ts';
import { runFastComparison } from './fast-comparison.ts';
import { type Kept, type Loop, pageOf, placeOf, quotable, type Sealed, sealedAs } from './loop-page.ts';
import { matchIdeas } from './match-ideas.ts';
import { decisionDays, publishDecisions } from './publish-decisions.ts';

/** When the loop closes, milliseconds since the epoch, and how its moments come. */
export interface LoopTime {
  readonly clock: Clock;
  readonly moments: { readonly eve: number; readonly compared: number; readonly decided: number };
  /** Sets the clock; the portals do what is due. */
  readonly at: (moment: number) => Promise<void>;
}

/**
 * Both sides see each other at the minute that was promised, and are answered on the days that follow: a lead composes,
 * signs and decides over HTTP, as the pages of the comparison do; boxes and spaces are sent what was sealed.
 */
export async function closeLoop(
  settings: DemoSettings,
  { campaign, round }: DemoRound,
  { clock, moments: { eve, compared, decided }, at }: LoopTime,
): Promise<void> {
  await at(eve);
  const comparison = await runFastComparison(settings, clock);
  const loop: Loop = { comparison, campaign, round };
  try {
    await comparison.pull();
    await signMirror(loop, compared);
    await at(compared);
    await openMirror(loop);
    for (const after of decisionDays) {
      await at(decided + after);
      await comparison.pull();
      await publishDecisions(loop, { first: decided, now: decided + after });
    }
    await matchIdeas(loop);
  } finally {
    await comparison.stop();
  }
}

/** So many comparisons stand on the mirror pages at most: what one reads in two minutes. */
const mostRows = 8;

/** Composes what both sides will see of each other, of each question something first, and signs it for a later minute. */
async function signMirror(loop: Loop, opensAt: number): Promise<void> {
  const ask = await loop.comparison.signIn();
  const { revision, rows } = await quotable(ask, loop);
  const firsts = rows.filter(({ question }, at) => rows.findIndex((row) => row.question === question) === at);
  const chosen = [...firsts, ...rows.filter((row) => !firsts.includes(row))].slice(0, mostRows);
  const draft = { rows: chosen.map(({ id }) => id), lead: { employees: {}, consumers: {} } };
  const page = pageOf(loop);
  const kept = await ask<Kept>('mirror.write', { ...page, revision, draft });
  const notBefore = new Date(opensAt).toISOString();
  const signed = await ask<Sealed>('mirror.sign', { ...page, revision: kept.revision, notBefore });
  sealedAs('waiting', signed);
}

/** @throws Error when both sides did not open at their minute */
async function openMirror(loop: Loop): Promise<void> {
  await loop.comparison.tick();
  const ask = await loop.comparison.signIn();
  const bulletins = await ask<readonly { readonly state: string }[]>('bulletins.list', placeOf(loop));
  if (bulletins.some(({ state }) => state !== 'open'))
    throw new Error(`The mirror did not open: ${JSON.stringify(bulletins)}`);
}
