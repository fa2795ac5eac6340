import { join } from 'node:path';
import { systemRandom } from '@miroir/credential';
import { invitationLink } from '@miroir/launch';
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
}

async function unusedInvitation(state: DemoState, employees: Side): Promise<string | null> {
  const { origins, keyListDigest } = employees.place;
  for (const { code } of state.invitations.slice(0, keptInvitations)) {
    if (await isUnused(origins.roll, code)) return invitationLink(origins.roll, code, keyListDigest);
  }
  return null;
}

/** The three addresses a newcomer opens; the sign-in is new each time, the invitation is one nobody has used. */
export async function demoLinks(
  settings: DemoSettings,
  state: DemoState,
  employees: Side,
): Promise<DemoLinks> {
  return {
    employee: await unusedInvitation(state, employees),
    consumer: `${originOf(settings.ports.consumers.roll)}/`,
    comparison: await comparisonLink(settings),
  };
}

async function comparisonLink(settings: DemoSettings): Promise<string> {
  const place = { folder: join(settings.folder, 'comparison'), origin: originOf(settings.ports.comparison) };
  const link = await makeLeadLink(place, { clock: { now: () => Date.now() }, random: systemRandom });
  if (link === null) throw new Error('The demonstration’s nameless lead is a lead no more.');
  return link;
}
