import { join } from 'node:path';
import { type Audience, audiences, type Clock } from '@miroir/basics';
import { instantOf } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { calibrateNow } from '@miroir/launch';
import { roundName } from '@miroir/portal';
import { engine } from '@miroir/sentiment/shipped';
import { animateSpace } from './animate-space.ts';
import { clearIdeas } from './clear-ideas.ts';
import { closeLoop } from './close-loop.ts';
import { playCrowd } from './crowd.ts';
import { type DeskTeam, enterDesk, joinLately } from './decide-ideas.ts';
import { earlierSince } from './demo-rounds.ts';
import type { DemoSettings } from './demo-settings.ts';
import { runFastPortals } from './fast-portals.ts';
import { ideaBank } from './ideas/idea-bank.ts';
import { chanceOf } from './kinds/shared/chance.ts';
import { playSpaces, type SpaceSide } from './play-spaces.ts';
import { type Asked, openSide, type Side } from './population.ts';
import { openReading } from './read-comments.ts';
import { turnoutOf } from './turnout.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** How it is told that people answer, and how it is stopped. */
export interface EarlierProgress {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Plays the round that is over, to its end, in a few seconds: its portals run in this process by a clock that is set
 * from one of the round's moments to the next. People answer over HTTP and a reader reads at the desk, as in any round;
 * the last release and its calibration are made by the box.
 */
export async function playEarlier(
  settings: DemoSettings,
  { progress, ...of }: Pick<Asked, 'asked' | 'memory'> & { readonly progress: EarlierProgress },
): Promise<void> {
  const moments = momentsOf(of.asked);
  let now = moments.answer;
  const clock: Clock = { now: () => now };
  const portals = await runFastPortals(settings, clock);
  const at = async (moment: number): Promise<void> => {
    now = moment;
    await portals.tick();
  };
  try {
    const asked: Asked = { ...of, turnout: turnoutOf(settings).earlier, time: 'earlier' };
    const sides = await Promise.all(audiences.map((audience) => openSide(settings, audience, asked)));
    await playCrowd(settings, sides, { ...progress, save: async () => {} });
    if (progress.signal.aborted) return;
    await at(moments.nextDay);
    const rooms = [];
    for (const side of sides) {
      const team = await enterDesk(settings, { audience: side.place.audience, clock });
      rooms.push(spaceSide(settings, side, { memory: of.memory, team }));
    }
    await playSpaces(rooms, () => at(now + day));
    const { id: campaign, schedule } = of.asked.campaign;
    await clearIdeas(settings, { campaign, schedule, clock });
    for (const { place } of sides)
      await animateSpace(settings, { audience: place.audience, campaign: place.campaign, clock });
    await at(moments.closed);
    const readOn = await openReading(settings, { time: 'earlier', clock });
    await readOn(progress.signal);
    for (const audience of audiences) await calibrate(settings, { audience, asked, clock });
    await closeLoop(settings, of.asked, { clock, moments, at });
    await at(moments.lately);
    for (const { place } of sides) {
      const team = await enterDesk(settings, { audience: place.audience, clock });
      await joinLately(team, { campaign: place.campaign, bank: ideaBank[place.audience] });
    }
  } finally {
    await portals.stop();
  }
}

/** People of a side who build together, whether or not they answered; behind an open link, people who come for that. */
const builders: Readonly<Record<Audience, number>> = { employees: 22, consumers: 24 };

function spaceSide(
  { seed }: DemoSettings,
  { place, questionnaire }: Side,
  { memory, team }: Pick<Asked, 'memory'> & { readonly team: DeskTeam },
): SpaceSide {
  const { audience } = place;
  const [cohort = { id: '' }] = questionnaire.cohorts.cohorts;
  const guests =
    audience === 'employees'
      ? memory.invitations.slice(0, builders.employees)
      : Array.from({ length: builders.consumers }, () => ({ code: null, cohort: cohort.id }));
  return { place, guests, random: chanceOf(seed + builders[audience]), team };
}

/** The moments at which something happens, milliseconds since the epoch; what is launched is launched before it opens. */
export function momentsOf({ campaign, round }: Asked['asked']) {
  const { timeZone, rounds } = campaign.schedule;
  const planned = rounds.find(({ id }) => id === round);
  if (planned?.compares === undefined || planned.decides === undefined)
    throw new Error('The demonstration’s earlier round has no end.');
  const instant = (local: string): number => instantOf(local, timeZone, 'earlier');
  const opens = instant(planned.opens);
  const closes = instant(planned.closes);
  const compared = instant(planned.compares);
  return {
    launched: opens - day,
    answer: opens + 4 * day,
    nextDay: opens + 5 * day,
    // The box closes a quarter of an hour after the roll.
    closed: closes + hour,
    // What both sides see of each other is composed before they see it.
    eve: compared - 2 * hour,
    compared,
    decided: instant(planned.decides),
    // A joining may be undone for seven days.
    lately: opens + earlierSince - 2 * day,
  };
}

async function calibrate(
  settings: DemoSettings,
  { audience, asked, clock }: { audience: Audience; asked: Asked; clock: Clock },
): Promise<void> {
  const { campaign, round } = asked.asked;
  const target = {
    audience,
    dataDir: join(settings.folder, audience),
    round: roundName({ campaign: campaign.id, round }),
  };
  const made = await calibrateNow(target, { clock, random: systemRandom, engine });
  if (!made.ok) throw new Error(`The earlier round was not calibrated: ${made.error}`);
}
