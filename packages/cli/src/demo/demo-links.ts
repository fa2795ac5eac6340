import { join } from 'node:path';
import type { Audience } from '@miroir/basics';
import { systemRandom } from '@miroir/credential';
import { invitationLink } from '@miroir/launch';
import { roleFolderPaths, rolePaths } from '@miroir/portal';
import { deskLink } from '../commands/desk-invite.ts';
import { makeLeadLink } from '../commands/lead.ts';
import { type DemoSettings, originOf } from './demo-settings.ts';
import type { DemoState } from './demo-state.ts';
import { isUnused } from './participant.ts';
import { keptInvitations, type Side } from './population.ts';

export interface DemoLinks {
  /** Null when every kept invitation is used. */
  readonly employee: string | null;
  readonly consumer: string;
  readonly comparison: string;
  /** The reading desk of each side. */
  readonly desks: Readonly<Record<Audience, string>>;
}

async function unusedInvitation(state: DemoState, employees: Side): Promise<string | null> {
  const { origins, keyListDigest } = employees.place;
  for (const { code } of state.invitations.slice(0, keptInvitations)) {
    if (await isUnused(employees.place, code)) return invitationLink(origins.roll, code, keyListDigest);
  }
  return null;
}

/** The addresses a newcomer opens; a sign-in is new each time, the invitation is one nobody has used. */
export async function demoLinks(
  settings: DemoSettings,
  state: DemoState,
  { employees, consumers }: Readonly<Record<Audience, Side>>,
): Promise<DemoLinks> {
  const open = consumers.place;
  return {
    employee: await unusedInvitation(state, employees),
    consumer: `${open.origins.roll}/r/${open.address}`,
    comparison: await comparisonLink(settings),
    desks: {
      employees: await readerLink(settings, 'employees', guestReader),
      consumers: await readerLink(settings, 'consumers', guestReader),
    },
  };
}

async function comparisonLink(settings: DemoSettings): Promise<string> {
  const place = { folder: join(settings.folder, 'comparison'), origin: originOf(settings.ports.comparison) };
  const link = await makeLeadLink(place, world);
  if (link === null) throw new Error('The demonstration’s nameless lead is a lead no more.');
  return link;
}

/** Of the two readers whom the demonstration campaign names, who is invented, and whose place a newcomer takes. */
export const [inventedReader, guestReader] = ['Noé R.', 'Léa M.'] as const;

const world = { clock: { now: () => Date.now() }, random: systemRandom };

/** A single-use link to one side's reading desk. */
export function readerLink(settings: DemoSettings, audience: Audience, name: string): Promise<string> {
  const { folder } = rolePaths(join(settings.folder, audience), 'box');
  const where = { audience, dataDir: roleFolderPaths(folder).desk, uri: undefined };
  return deskLink(where, { name, origin: originOf(settings.ports[audience].desk) }, world);
}
