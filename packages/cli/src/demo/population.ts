import type { Audience } from '@miroir/basics';
import { fingerprint, type Questionnaire, questionnaireFor } from '@miroir/campaign';
import { keyListDigest } from '@miroir/credential';
import { roundName } from '@miroir/portal';
import type { DemoRound } from './demo-rounds.ts';
import { type DemoSettings, originOf } from './demo-settings.ts';
import type { Played, RoundMemory } from './demo-state.ts';
import { inventSheet } from './invent-sheet.ts';
import { chanceOf } from './kinds/shared/chance.ts';
import { enrol, enterByInvitation, enterByOpenLink, type Place, readKeys, send } from './participant.ts';
import type { Turnout } from './turnout.ts';
import { type DemoTime, voiceOf } from './voice-of.ts';

/** How an open link’s people are spread over its cohorts, in their order. */
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
  /** See {@link Turnout}. */
  readonly pace: number;
  readonly time: DemoTime;
  /** Whoever has the link may come. */
  readonly openDoor: boolean;
  /** The number of the next person through an open door. */
  nextPerson: number;
}

/** A round as its invented people see it, on either side. */
export interface Asked {
  readonly asked: DemoRound;
  readonly memory: Pick<RoundMemory, 'invitations' | 'played'>;
  readonly turnout: Turnout;
  readonly time: DemoTime;
}

/** Looks at one portal as a browser would and lists who has answered and who may. */
export async function openSide(settings: DemoSettings, audience: Audience, of: Asked): Promise<Side> {
  const { memory, turnout, time } = of;
  const { campaign, round } = of.asked;
  const origins = {
    roll: originOf(settings.ports[audience].roll),
    box: originOf(settings.ports[audience].box),
    space: originOf(settings.ports[audience].space),
  };
  const address = roundName({ campaign: campaign.id, round });
  const keys = await readKeys({ origins, address });
  const played = memory.played[audience];
  const done = new Set(played.map(({ person }) => person));
  const everyone = audience === 'employees' ? employeesOf(of) : consumersOf(settings, of);
  return {
    place: {
      audience,
      campaign: campaign.id,
      round,
      address,
      fingerprint: fingerprint(campaign),
      origins,
      keys,
      keyListDigest: keyListDigest(keys),
    },
    questionnaire: questionnaireFor(campaign, audience),
    played,
    waiting: everyone.filter(({ person }) => !done.has(person)),
    first: Math.max(0, turnout.people[audience] - played.length),
    pace: turnout.pace,
    time,
    openDoor: audience === 'consumers',
    nextPerson: Math.max(everyone.length, ...played.map(({ person }) => person + 1)),
  };
}

function employeesOf({ memory, turnout }: Asked): Waiting[] {
  return memory.invitations.map(({ cohort, code }, person) => ({ person, cohort, code })).slice(turnout.kept);
}

function consumersOf({ seed }: DemoSettings, { asked, turnout }: Asked): Waiting[] {
  const cohorts = asked.campaign.cohorts.consumers.cohorts.map(({ id }) => id);
  const random = chanceOf(seed + 1);
  const shares = consumerShares.slice(0, cohorts.length);
  return Array.from({ length: turnout.people.consumers }, (_, person) => ({
    person,
    cohort: cohorts[random.weighted(shares)] ?? cohorts[0] ?? '',
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
  const voice = voiceOf(settings, place.audience, { person: one.person, time: side.time });
  await send(place, device, inventSheet(side.questionnaire, voice), null);
  side.played.push({ person: one.person, cohort: one.cohort, device, counted: false });
}
