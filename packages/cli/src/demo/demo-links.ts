import { join } from 'node:path';
import type { Audience, Clock } from '@miroir/basics';
import { systemRandom } from '@miroir/credential';
import { invitationLink } from '@miroir/launch';
import { roleFolderPaths, rolePaths } from '@miroir/portal';
import type { SpaceDeskRole } from '@miroir/space';
import { deskLink } from '../commands/desk-invite.ts';
import { spaceDeskLink } from '../commands/desk-space.ts';
import { makeLeadLink } from '../commands/lead.ts';
import { type OpenRound, openRounds } from './demo-rounds.ts';
import { type DemoSettings, originOf } from './demo-settings.ts';
import type { DemoState } from './demo-state.ts';
import { isUnused } from './participant.ts';
import type { Side } from './population.ts';
import { turnoutOf } from './turnout.ts';

/** The sides of every open round. */
export type OpenSides = Readonly<Record<OpenRound, Readonly<Record<Audience, Side>>>>;

/** Where a newcomer answers one round. */
export interface DemoDoors {
  /** Null when every kept invitation is used. */
  readonly employee: string | null;
  readonly consumer: string;
}

export interface DemoLinks {
  readonly doors: Readonly<Record<OpenRound, DemoDoors>>;
  /** The page where each side finds all its rounds. */
  readonly homes: Readonly<Record<Audience, string>>;
  /** What both sides said in the round that is over: consumers' results are everybody's by now. */
  readonly earlier: string;
  /** What each side sees of the other since then, and what it is answered. */
  readonly mirrors: Readonly<Record<Audience, string>>;
  readonly decisions: Readonly<Record<Audience, string>>;
  /** Where an employee's code is typed, and one: employees' pages are theirs who answered. */
  readonly takeOver: { readonly at: string; readonly code: string };
  readonly comparison: string;
  /** The reading desk of each side. */
  readonly desks: Readonly<Record<Audience, string>>;
  /** Where the space of each side is moderated. */
  readonly spaceDesks: Readonly<Record<Audience, string>>;
  /** Where ideas are, on each side. */
  readonly spaces: Readonly<Record<Audience, string>>;
}

const clock: Clock = { now: () => Date.now() };

async function unusedInvitation(
  codes: readonly { readonly code: string }[],
  employees: Side,
): Promise<string | null> {
  const { origins, keyListDigest } = employees.place;
  for (const { code } of codes) {
    if (await isUnused(employees.place, code)) return invitationLink(origins.roll, code, keyListDigest);
  }
  return null;
}

/** The addresses a newcomer opens; a sign-in is new each time, the invitations are some that nobody has used. */
export async function demoLinks(
  settings: DemoSettings,
  state: DemoState,
  sides: OpenSides,
): Promise<DemoLinks> {
  const turnouts = turnoutOf(settings);
  const door = async (round: OpenRound): Promise<DemoDoors> => {
    const { employees, consumers } = sides[round];
    const kept = state.rounds[round].invitations.slice(0, turnouts[round].kept);
    return {
      employee: await unusedInvitation(kept, employees),
      consumer: `${consumers.place.origins.roll}/r/${consumers.place.address}`,
    };
  };
  const [open, trial] = await Promise.all(openRounds.map(door));
  if (open === undefined || trial === undefined) throw new Error('two rounds are open');
  const box = (audience: Audience): string => originOf(settings.ports[audience].box);
  const earlier = (audience: Audience, page: string): string => `${box(audience)}/r/${state.earlier}/${page}`;
  const space = (audience: Audience): string =>
    `${sides.open[audience].place.origins.space}/r/${sides.open[audience].place.address}`;
  const desk = (audience: Audience): Promise<string> =>
    readerLink(settings, { audience, name: guestReader, clock });
  return {
    doors: { open, trial },
    homes: { employees: `${box('employees')}/`, consumers: `${box('consumers')}/` },
    earlier: earlier('consumers', 'results'),
    mirrors: { employees: earlier('employees', 'mirror'), consumers: earlier('consumers', 'mirror') },
    decisions: { employees: earlier('employees', 'decisions'), consumers: earlier('consumers', 'decisions') },
    takeOver: { at: earlier('employees', 'code'), code: state.earlierCode },
    comparison: await comparisonLink(settings),
    desks: { employees: await desk('employees'), consumers: await desk('consumers') },
    spaceDesks: {
      employees: await moderatorLink(settings, 'employees'),
      consumers: await moderatorLink(settings, 'consumers'),
    },
    spaces: { employees: space('employees'), consumers: space('consumers') },
  };
}

async function comparisonLink(settings: DemoSettings): Promise<string> {
  const place = { folder: join(settings.folder, 'comparison'), origin: originOf(settings.ports.comparison) };
  const link = await makeLeadLink(place, { clock, random: systemRandom });
  if (link === null) throw new Error('The demonstration’s nameless lead is a lead no more.');
  return link;
}

/** A single-use link to the desk of one side's space, for whoever looks after it. */
async function moderatorLink(settings: DemoSettings, audience: Audience): Promise<string> {
  const who = { name: 'Inès B.', role: 'community-manager' } as const;
  const world = { clock, random: systemRandom };
  return (await spaceDeskOf(settings, { audience, who, world })).link;
}

/** A single-use link to the desk of one side's space for one of its invented people, and where the desk is. */
export async function spaceDeskOf(
  settings: DemoSettings,
  {
    audience,
    who,
    world,
  }: {
    readonly audience: Audience;
    readonly who: { readonly name: string; readonly role: SpaceDeskRole };
    readonly world: Parameters<typeof spaceDeskLink>[2];
  },
): Promise<{ readonly origin: string; readonly link: string }> {
  const { folder } = rolePaths(join(settings.folder, audience), 'space');
  const where = { audience, dataDir: roleFolderPaths(folder).desk, uri: undefined };
  const origin = originOf(settings.ports[audience].spaceDesk);
  const link = await spaceDeskLink(where, { ...who, origin }, world);
  if (link === null) throw new Error(`The demonstration’s ${who.name} has another role.`);
  return { origin, link };
}

/** Of the two readers whom the demonstration campaign names, who is invented, and whose place a newcomer takes. */
export const [inventedReader, guestReader] = ['Noé R.', 'Léa M.'] as const;

/** A single-use link to one side's reading desk. */
export function readerLink(
  settings: DemoSettings,
  of: { readonly audience: Audience; readonly name: string; readonly clock: Clock },
): Promise<string> {
  const { audience, name, clock: now } = of;
  const { folder } = rolePaths(join(settings.folder, audience), 'box');
  const where = { audience, dataDir: roleFolderPaths(folder).desk, uri: undefined };
  const link = { name, origin: originOf(settings.ports[audience].desk) };
  return deskLink(where, link, { clock: now, random: systemRandom });
}
