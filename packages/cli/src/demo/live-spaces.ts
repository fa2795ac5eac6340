import { randomBytes } from 'node:crypto';
import { type Audience, audiences } from '@miroir/basics';
import type { IdeaSummary } from '@miroir/space';
import type { DemoSettings } from './demo-settings.ts';
import type { DemoState } from './demo-state.ts';
import { ideaBank } from './ideas/idea-bank.ts';
import { type LaterComment, laterComments } from './ideas/later.ts';
import { type Chance, chanceOf } from './kinds/shared/chance.ts';
import { enrolInSpace, enterByInvitation, enterByOpenLink, type Guest, type Place } from './participant.ts';
import type { Side } from './population.ts';

/** One side's space while it is watched. */
export interface LiveSpace {
  readonly place: Place;
  /** What lets the next people in, one each: a code, or null for the open link. A list of guests ends. */
  readonly doors: Iterator<string | null>;
  readonly cohort: string;
  readonly random: Chance;
  /** How many of the comments that come later were made: remembered, so that none is made twice. */
  readonly said: DemoState['said'];
}

/** How many come by an open link while one process runs: a demonstration left alone over night stays small. */
const mostVisitors = 200;
/** Of those who come, how many say what they think of an idea they read. */
const reacting = 0.7;
/** How people take an idea that is not of the bank, such as a visitor's. */
const usual = { agree: 0.6, disagree: 0.2 };

/** The spaces as people come to them from now on: of a list, those who have answered; by an open link anybody. */
export function liveSpaces(
  { seed }: DemoSettings,
  { rounds, said }: DemoState,
  sides: Readonly<Record<Audience, Side>>,
): LiveSpace[] {
  const { invitations } = rounds.open;
  return audiences.map((audience, at) => {
    const { place, played, questionnaire, openDoor } = sides[audience];
    const doors = openDoor
      ? Array.from({ length: mostVisitors }, () => null)
      : played.map(({ person }) => invitations[person]?.code ?? '');
    const [cohort = { id: '' }] = questionnaire.cohorts.cohorts;
    return { place, doors: doors.values(), cohort: cohort.id, random: chanceOf(seed + 7 + at), said };
  });
}

/**
 * One breath of a space: somebody comes, says what they think of the ideas that fewest have been counted on, and makes a
 * comment. What is refused is left: a visitor may have withdrawn the idea, or taken the name.
 */
export async function visitSpace(live: LiveSpace): Promise<void> {
  const guest = await nextGuest(live);
  if (guest === null) return;
  const { space, secret } = guest;
  const all = { theme: null, language: null, order: 'to-read', cursor: null } as const;
  const listed = await space.list(secret, all);
  if (!listed.ok) return;
  for (const idea of listed.value.ideas) {
    if (live.random.next() > reacting) continue;
    await space.react(secret, { idea: idea.id, value: opinionOf(live, idea) });
  }
  const { audience } = live.place;
  const comment = laterComments[audience][live.said[audience]];
  if (comment === undefined) return;
  live.said[audience] += 1;
  const on = listed.value.ideas.find(({ title }) => title === comment.on);
  if (on !== undefined) await say(guest, comment, on.id);
}

/** Null when nobody is left. Whoever was in the space before has their access already: the next one comes. */
async function nextGuest({ place, doors, cohort }: LiveSpace): Promise<Guest | null> {
  for (let next = doors.next(); next.done !== true; next = doors.next()) {
    const code = next.value;
    const entrance =
      code === null ? await enterByOpenLink(place, cohort) : await enterByInvitation(place, code);
    const guest = await enrolInSpace(place, entrance);
    if (guest !== null) return guest;
  }
  return null;
}

function opinionOf({ place, random }: LiveSpace, { title }: IdeaSummary): 'agree' | 'disagree' | 'unsure' {
  const { agree, disagree } = takenIn(place.audience, title);
  const drawn = random.next();
  return drawn < agree ? 'agree' : drawn < agree + disagree ? 'disagree' : 'unsure';
}

const takenIn = (audience: Audience, title: string): typeof usual =>
  ideaBank[audience].find((idea) => idea.title === title)?.taken ?? usual;

async function say(
  { space, secret }: Guest,
  { by, stance, body, language }: LaterComment,
  on: string,
): Promise<void> {
  const called = await space.beCalled(secret, { kind: 'pseudonym', name: by, role: '', skills: [] });
  await space.contribute(secret, {
    id: randomBytes(16).toString('base64url'),
    ...{ kind: 'comment', theme: null, on, under: null, stance, language, quotable: false },
    words: { title: '', body, need: '', benefit: '' },
    manner: called.ok ? 'pseudonym' : 'once',
  });
}
