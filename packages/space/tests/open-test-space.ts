import { constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mulberry32 } from '@miroir/basics/chance';
import { credentialId, everyRound, secretText } from '@miroir/credential';
import { generateKeyPair, type KeyPair } from '@miroir/credential/server';
import { type Database, openDatabase } from '@miroir/database';
import type { TestDatabase } from '@miroir/database/testing';
import { openSpace, type SpaceParts, type SpacePlace, type SpaceRules } from '../src/index.ts';
import { createTags } from '../src/tag.ts';

export const place: SpacePlace = { audience: 'employees', campaign: 'faire-durer' };

export const rules: SpaceRules = {
  pace: 'editions',
  moderation: 'after',
  readers: 'credential',
  k: 5,
  headcount: 320,
  timeZone: 'Europe/Paris',
  themes: ['repair', 'energy', 'materials'],
  promise: { agrees: 5, days: 14 },
  languages: ['fr', 'en'],
  officials: ['Hestia'],
};

/** A Tuesday, 7:30 in Paris. */
const start = Date.UTC(2026, 2, 3, 6, 30);
const hour = 3_600_000;

let pair: Promise<KeyPair> | undefined;
/** One key for all spaces of a file: it takes a tenth of a second. */
const theKey = (): Promise<KeyPair> => {
  pair ??= generateKeyPair();
  return pair;
};

const sealKey = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** What a roll and a device would have made together. */
export function signed(
  { privateKey, id }: KeyPair,
  secret: string,
  of: Partial<Parameters<typeof credentialId>[0]> = {},
) {
  const name = credentialId({ ...place, round: everyRound, purpose: 'space', ...of, secret });
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const signature = sign('sha384', Buffer.from(name, 'base64url'), {
    key: privateKey,
    padding,
    saltLength: 48,
  });
  return { secret, keyId: String(id), signature: signature.toString('base64url') };
}

export const newSecret = (): string => secretText(randomBytes(16));
export const newId = (): string => randomBytes(16).toString('base64url');

type Router = Awaited<ReturnType<typeof openSpace>>['router'];
export type Caller = ReturnType<Router['createCaller']>;

const context = { locale: 'fr', session: null, say: (key: string) => key, network: 'test' };

export interface TestSpaceOptions {
  readonly rules?: Partial<SpaceRules>;
  /** People who registered. */
  readonly people?: number;
  /** Wraps what the space is made of, such as a database that dies. */
  readonly wrap?: (parts: SpaceParts) => SpaceParts;
}

/** A space on the embedded engine, with its people; time is played. */
export async function openTestSpace(options: TestSpaceOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'miroir-space-'));
  const opened = await openDatabase({ audience: 'employees', role: 'space', dataDir: folder });
  const database: TestDatabase = {
    ...opened,
    async destroy() {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const key = await theKey();
  const clock = { value: start, now: () => clock.value };
  const chance = mulberry32(11);
  const random = {
    bytes: (length: number) => Uint8Array.from({ length }, () => Math.floor(chance() * 256)),
  };
  const state = { acceptance: 'open' as 'before' | 'open' | 'closed' };
  const secrets: string[] = [];
  const partsNow = async (): Promise<SpaceParts> => ({
    place,
    rules: { ...rules, ...options.rules },
    spaceKey: {
      ...place,
      round: everyRound,
      purpose: 'space',
      id: key.id,
      spki: key.spki,
      cohort: null,
      headcount: null,
    },
    sealKey,
    databases: await databasesOf(database),
    acceptance: () => state.acceptance,
    clock,
    random,
    hasDesk: true,
    bulletins: async () => ({ state: 'shown', mirror: null, decisions: null }),
  });
  let space = await openSpace((options.wrap ?? ((parts) => parts))(await partsNow()));
  let call = space.router.createCaller(context);
  const world = {
    database,
    clock,
    state,
    secrets,
    key,
    partsNow,
    get call(): Caller {
      return call;
    },
    get space() {
      return space;
    },
    async join(people: number): Promise<void> {
      for (let at = 0; at < people; at += 1) {
        const proof = signed(key, newSecret());
        await call.register(proof);
        secrets.push(proof.secret);
      }
    },
    /** Lets hours pass; what was due in them is done at their end, as after a sleep. */
    async pass(hours: number): Promise<void> {
      clock.value += hours * hour;
      await space.tick();
    },
    /** As if the process had been killed: nothing is ended, everything is read again. */
    async reopen(): Promise<void> {
      space = await openSpace(await partsNow());
      call = space.router.createCaller(context);
    },
    /** Where the files lie. */
    folder: () => folder,
    tags: () => createTags(place),
    close: () => database.destroy(),
  };
  await space.tick();
  await world.join(options.people ?? 24);
  return world;
}

export type TestSpace = Awaited<ReturnType<typeof openTestSpace>>;

export async function databasesOf(database: Database): Promise<SpaceParts['databases']> {
  return {
    contents: await database.part('contents'),
    waiting: await database.part('waiting'),
    reactions: await database.part('reactions'),
    withdrawn: await database.part('withdrawn'),
  };
}

export const noWords = { title: '', body: '', need: '', benefit: '' };

/** An idea as a device sends it. */
export function ideaDraft(change: Partial<Parameters<Caller['contribute']>[0]['draft']> = {}) {
  return {
    id: newId(),
    kind: 'idea' as const,
    theme: 'repair',
    on: null,
    under: null,
    stance: null,
    words: {
      ...noWords,
      title: 'Prêter des cartes d’essai',
      body: 'Trois cartes par réparateur suffiraient.',
    },
    language: 'fr',
    quotable: false,
    manner: 'once' as const,
    ...change,
  };
}

/** Ideas by three different people, brought out together. @returns their ids, in the order of `titles` */
export async function publish(world: TestSpace, titles: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [at, title] of titles.entries()) {
    const draft = ideaDraft({ words: { ...noWords, title, body: `${title} : voici comment.` } });
    await world.call.contribute({ secret: world.secrets[at % 3]!, draft });
    ids.push(draft.id);
  }
  if (new Set(titles).size < 3) throw new Error('an edition takes three authors');
  await world.pass(26);
  return ids;
}

/** The codes of a call that is refused. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'accepted';
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}

/** Opens spaces for a file of tests, which closes after each all that it opened. */
export function testSpaces() {
  const opened: TestSpace[] = [];
  return {
    async open(options: Parameters<typeof openTestSpace>[0] = {}): Promise<TestSpace> {
      const world = await openTestSpace(options);
      opened.push(world);
      return world;
    },
    async close(): Promise<void> {
      for (const world of opened.splice(0)) await world.close();
    },
  };
}

/** The secret of one of the people of a space. */
export const who = (world: TestSpace, at: number): string => world.secrets[at] ?? '';

/** Every document of a space's databases, as text. */
export async function dumpOf(world: TestSpace): Promise<Record<string, Record<string, unknown>[]>> {
  const dump: Record<string, Record<string, unknown>[]> = {};
  for (const [file, { connection }] of Object.entries(await databasesOf(world.database))) {
    for (const { name } of await connection.db!.listCollections().toArray()) {
      if (name === 'stamp') continue;
      dump[`${file}/${name}`] = await connection.collection(name).find({}).toArray();
    }
  }
  return dump;
}
