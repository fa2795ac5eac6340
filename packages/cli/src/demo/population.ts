import type { Audience } from '@miroir/basics';
import { type Campaign, fingerprint, type Questionnaire, questionnaireFor } from '@miroir/campaign';
import { keyListDigest } from '@miroir/credential';
import { roundName } from '@miroir/portal';
import { type DemoSettings, originOf } from './demo-settings.ts';
import type { DemoState, Played } from './demo-state.ts';
import { inventSheet } from './invent-sheet.ts';
import { chanceOf } from './kinds/shared/chance.ts';
import { enrol, enterByInvitation, enterByOpenLink, type Place, readKeys, send } from './participant.ts';
import { voiceOf } from './voice-of.ts';

/** Of a hundred invited employees, so many answer at first. */
const employeeTurnout = 0.67;
/** Invitations kept for newcomers: nobody invented ever uses them. */
export const keptInvitations = 40;
const consumerShares = [0.24, 0.31, 0.27, 0.18];

/** Someone who may still come, and what lets them in: a code, or nothing but work. */
interface Waiting {
  readonly person: number;
  readonly cohort: string;
  readonly code: string | null;
}

/** One side as its invented people see it. */
export interface Side {
  readonly place: Place;
  readonly questionnaire: Questionnaire;
  readonly played: Played[];
  /** People who may still come. Whoever comes is taken out. */
  readonly waiting: Waiting[];
  /** How many of the waiting come before the trickle begins. */
  readonly first: number;
  /** Whoever has the link may come. */
  readonly openDoor: boolean;
  /** The number of the next person through an open door. */
  nextPerson: number;
}

/** Looks at one portal as a browser would and lists who has answered and who may. */
export async function openSide(
  settings: DemoSettings,
  campaign: Campaign,
  state: DemoState,
  audience: Audience,
): Promise<Side> {
  const origins = {
    roll: originOf(settings.ports[audience].roll),
    box: originOf(settings.ports[audience].box),
  };
  const address = roundName({ campaign: campaign.id, round: state.round });
  const keys = await readKeys({ origins, address });
  const played = state.played[audience];
  const done = new Set(played.map(({ person }) => person));
  const everyone = audience === 'employees' ? employeesOf(state) : consumersOf(campaign, settings);
  const expected = Math.round(
    audience === 'employees' ? settings.employees * employeeTurnout : settings.consumers,
  );
  return {
    place: {
      audience,
      campaign: campaign.id,
      round: state.round,
      address,
      fingerprint: fingerprint(campaign),
      origins,
      keys,
      keyListDigest: keyListDigest(keys),
    },
    questionnaire: questionnaireFor(campaign, audience),
    played,
    waiting: everyone.filter(({ person }) => !done.has(person)),
    first: Math.max(0, expected - played.length),
    openDoor: audience === 'consumers',
    nextPerson: Math.max(everyone.length, ...played.map(({ person }) => person + 1)),
  };
}

function employeesOf(state: DemoState): Waiting[] {
  return state.invitations
    .map(({ cohort, code }, person) => ({ person, cohort, code }))
    .slice(keptInvitations);
}

function consumersOf(campaign: Campaign, settings: DemoSettings): Waiting[] {
  const cohorts = campaign.cohorts.consumers.cohorts.map(({ id }) => id);
  const random = chanceOf(settings.seed + 1);
  return Array.from({ length: settings.consumers }, (_, person) => ({
    person,
    cohort: cohorts[random.weighted(consumerShares)] ?? cohorts[0] ?? '',
    code: null,
  }));
}

/**
 * Up to `most` people of a cohort who have not come yet. An open door always has someone more; a list of guests ends.
 */
export function newcomers(side: Side, cohort: string, most: number): Waiting[] {
  const taken: Waiting[] = [];
  for (let index = side.waiting.length - 1; index >= 0 && taken.length < most; index -= 1) {
    if (side.waiting[index]?.cohort === cohort) taken.push(...side.waiting.splice(index, 1));
  }
  while (side.openDoor && taken.length < most) taken.push({ person: side.nextPerson++, cohort, code: null });
  return taken;
}

/** One invented person comes, obtains a credential and answers, over HTTP alone. */
export async function play(settings: DemoSettings, side: Side, one: Side['waiting'][number]): Promise<void> {
  const { place } = side;
  const entrance =
    one.code === null ? await enterByOpenLink(place, one.cohort) : await enterByInvitation(place, one.code);
  // Interrupted between the signature and our own note of it: the credential is lost, as it would be to a person.
  if (entrance.admitted.issued) return;
  const device = await enrol(place, entrance);
  await send(
    place,
    device,
    inventSheet(side.questionnaire, voiceOf(settings, place.audience, one.person, 0)),
    null,
  );
  side.played.push({ person: one.person, cohort: one.cohort, device, counted: false });
}
