import { randomBytes } from 'node:crypto';
import type { ReportReason } from '@miroir/basics/space-texts';
import { type DeskTeam, decideIdeas, type Published } from './decide-ideas.ts';
import { drawPng } from './ideas/draw-png.ts';
import type { BankComment, BankIdea } from './ideas/idea.ts';
import { ideaBank } from './ideas/idea-bank.ts';
import type { Chance } from './kinds/shared/chance.ts';
import {
  enrolInSpace,
  enterByInvitation,
  enterByOpenLink,
  type Guest,
  granted,
  type Place,
} from './participant.ts';

/** Who builds together on one side. */
export interface SpaceSide {
  readonly place: Place;
  /** What lets each of them in: a code, or a cohort of the open link. */
  readonly guests: readonly { readonly code: string | null; readonly cohort: string }[];
  readonly random: Chance;
  /** Who decides at its desk. */
  readonly team: DeskTeam;
}

/** The time in which it is played: lets a day go by, at whose end everything is done that is due. */
export type NextDay = () => Promise<void>;

/** Of those who are there, how many say what they think of an idea. */
const reacting = 0.8;
/** Days over which the ideas come. */
const waves = 3;

/**
 * Plays what two spaces have seen before a visitor comes: ideas over three days, comments, and what the others think of
 * them, which enters once enough have said it. Over HTTP alone, as anybody would.
 */
export async function playSpaces(sides: readonly SpaceSide[], nextDay: NextDay): Promise<void> {
  const rooms = [];
  for (const side of sides) rooms.push({ side, guests: await comeIn(side), written: [] as Published[] });
  for (let wave = 0; wave < waves; wave += 1) {
    for (const { side, guests, written } of rooms)
      for (const [at, idea] of ideaBank[side.place.audience].entries())
        if (at % waves === wave) written.push(await propose(idea, ideaBank[side.place.audience], guests));
    await nextDay();
  }
  const reported = [];
  for (const { guests, written } of rooms)
    reported.push({ guests, comments: await commentOn(written, guests) });
  for (const { side, guests, written } of rooms) await reactTo(written, guests, side.random);
  await nextDay();
  for (const { guests, comments } of reported) await reportSome(comments, guests);
  for (const { side, written } of rooms)
    await decideIdeas(side.team, { campaign: side.place.campaign, published: written });
}

async function comeIn({ place, guests }: SpaceSide): Promise<Guest[]> {
  const inside: Guest[] = [];
  for (const { code, cohort } of guests) {
    const entrance =
      code === null ? await enterByOpenLink(place, cohort) : await enterByInvitation(place, code);
    const guest = await enrolInSpace(place, entrance);
    if (guest !== null) inside.push(guest);
  }
  return inside;
}

/** Whoever signs with the same name is the same person; of the other ideas each has an author of its own. */
function authorOf(idea: BankIdea, bank: readonly BankIdea[], guests: readonly Guest[]): Guest {
  const names = [...new Set(bank.flatMap(({ by }) => by ?? []))];
  const author = guests.at(idea.by === undefined ? bank.indexOf(idea) : -1 - names.indexOf(idea.by));
  if (author === undefined) throw new Error('fewer people are in the space than write there');
  return author;
}

async function propose(
  idea: BankIdea,
  bank: readonly BankIdea[],
  guests: readonly Guest[],
): Promise<Published> {
  const author = authorOf(idea, bank, guests);
  const { by } = idea;
  if (by !== undefined)
    granted(
      await author.space.beCalled(author.secret, { kind: 'pseudonym', name: by, role: '', skills: [] }),
    );
  const { title, body, need = '', benefit = '', theme, language, picture } = idea;
  const id = await write(author, {
    ...{ kind: 'idea', theme, on: null, stance: null, language },
    words: { title, body, need, benefit },
    picture:
      picture === undefined ? null : { data: drawPng(picture).toString('base64url'), alt: picture.alt },
    manner: by === undefined ? 'once' : 'pseudonym',
  });
  return { idea, id, author };
}

/** A comment that somebody is going to report, and who wrote it. */
interface Reported {
  readonly id: string;
  readonly reason: ReportReason;
  readonly author: Guest;
}

/** Writes the comments. @returns those that are reported once they are published */
async function commentOn(written: readonly Published[], guests: readonly Guest[]): Promise<Reported[]> {
  const reported: Reported[] = [];
  let next = 0;
  for (const { idea, id, author } of written)
    for (const comment of idea.comments) {
      do next += 1;
      while (guests[next % guests.length] === author);
      const guest = guests[next % guests.length];
      if (guest === undefined) continue;
      const made = await write(guest, commentDraft(comment, idea, id));
      if (comment.reported !== undefined)
        reported.push({ id: made, reason: comment.reported, author: guest });
    }
  return reported;
}

async function reportSome(comments: readonly Reported[], guests: readonly Guest[]): Promise<void> {
  for (const { id: target, reason, author } of comments) {
    const other = guests.find((guest) => guest !== author);
    if (other !== undefined) granted(await other.space.report(other.secret, { target, reason }));
  }
}

function commentDraft({ stance, body }: BankComment, { language }: BankIdea, on: string): Text {
  const words = { title: '', body, need: '', benefit: '' };
  return { kind: 'comment', theme: null, on, stance, language, words, manner: 'once' };
}

type Draft = Parameters<Guest['space']['contribute']>[1];
type Text = Omit<Draft, 'id' | 'under' | 'quotable'>;

async function write({ space, secret }: Guest, draft: Text): Promise<string> {
  const id = randomBytes(16).toString('base64url');
  const whole: Draft = { ...draft, id, under: null, quotable: draft.kind === 'idea' };
  granted(await space.contribute(secret, whole));
  return id;
}

async function reactTo(
  written: readonly Published[],
  guests: readonly Guest[],
  random: Chance,
): Promise<void> {
  for (const { idea, id, author } of written)
    for (const guest of guests) {
      if (guest === author || random.next() > reacting) continue;
      const { agree, disagree } = idea.taken;
      const drawn = random.next();
      const value = drawn < agree ? 'agree' : drawn < agree + disagree ? 'disagree' : 'unsure';
      granted(await guest.space.react(guest.secret, { idea: id, value }));
    }
}
