import type { Clock, Random } from '@miroir/basics';
import type { LocalQuestionnaire, Questionnaire } from '@miroir/campaign';
import type { Database } from '@miroir/database';
import type { MadeCatalogues } from '@miroir/locales/server';
import type { Community } from '@miroir/web-server';
import type { FastifyInstance } from 'fastify';
import type { DeskFrame } from './contract/desk-view.ts';
import { forgetHourly } from './forget-hourly.ts';
import { createDeskServer } from './http/create-server.ts';
import { deskRouter } from './http/desk-router.ts';
import type { Context, DeskReading } from './http/desk-trpc.ts';
import { openOperators, readerCalled } from './people/desk-people.ts';
import { createReadings, type Readings } from './reading/readings.ts';
import type { CommentShelf } from './shelf.ts';

/** One round's comments, and what readers are told of it. */
export interface DeskRound {
  readonly shelf: CommentShelf;
  readonly questionnaire: Questionnaire;
  readonly local: (locale: string) => LocalQuestionnaire;
  /** When what readers said leaves for the comparison, milliseconds: nothing is read from then on. */
  readonly until: number;
}

/** What a desk is made of. */
export interface DeskParts {
  /** The desk's own: sign-ins, and nothing that was said. */
  readonly database: Database;
  /** The round whose comments are read now; null when no round asks for readers. */
  readonly round: () => Promise<DeskRound | null>;
  readonly clock: Clock;
  readonly random: Random;
  readonly origin: string;
  /** Whether a link alone lets nobody in. */
  readonly passkeys: boolean;
  readonly webRoot: URL;
  /** The desk's words in languages that its build does not know. */
  readonly words: MadeCatalogues;
  /** What the company looks like and answers for; null: as its campaign names it. */
  readonly company: Community | null;
  readonly trustProxy: boolean;
  readonly onError: (error: unknown) => void;
}

/** A desk at work. */
export interface Desk {
  readonly server: FastifyInstance;
  /** Forgets, once an hour, sign-ins that have ended. */
  tick(): Promise<void>;
}

/**
 * Puts a desk together: where the readers whom the campaign names read comments one at a time.
 * @throws Error where passkeys are asked for at an address that browsers give none
 */
export async function createDesk(parts: DeskParts): Promise<Desk> {
  const { database, clock, random, origin } = parts;
  const operators = await openOperators(database, origin, { clock, random });
  if (parts.passkeys && !operators.passkeys.available)
    throw new Error(`No passkey works at ${origin}: browsers ask for a host name, in https.`);
  const reading = readingOf(parts);
  const server = await createDeskServer({
    operators,
    router: deskRouter,
    contextOf: async (visit): Promise<Context> => ({
      ...{ operators, visit, passkeys: parts.passkeys },
      reading: await reading(),
    }),
    origin,
    webRoot: parts.webRoot,
    words: parts.words,
    company: parts.company,
    trustProxy: parts.trustProxy,
    onError: parts.onError,
  });
  return { server, tick: forgetHourly(operators, clock) };
}

/** What is read now: a reader's place is kept as long as the shelf it is at. */
function readingOf({ round, random }: DeskParts): () => Promise<DeskReading | null> {
  const readings = new WeakMap<CommentShelf, Readings>();
  return async () => {
    const now = await round();
    if (now === null) return null;
    const own = readings.get(now.shelf) ?? createReadings(now.shelf, random);
    readings.set(now.shelf, own);
    return {
      readings: own,
      questionnaire: now.local,
      frame: (locale) => frameOf(now, now.local(locale)),
      readerCalled: (name) => readerCalled(name, now.questionnaire),
    };
  };
}

function frameOf({ until }: DeskRound, local: LocalQuestionnaire): DeskFrame {
  return {
    organisation: local.organisation.name,
    side: local.names.own.many,
    campaign: local.name,
    locales: local.locales,
    timeZone: local.schedule.timeZone,
    readers: local.readers ?? [],
    until: new Date(until).toISOString(),
    fewest: local.privacy.comments,
  };
}
