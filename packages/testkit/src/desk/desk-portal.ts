import type { Audience, Clock } from '@miroir/basics';
import type { Sheet } from '@miroir/campaign';
import { systemRandom } from '@miroir/credential';
import { type DeskDatabase, inviteReader } from '@miroir/desk';
import { connectDesk } from '@miroir/desk/client';
import { releaseNow } from '@miroir/launch';
import { roleFolderPaths, rolePaths } from '@miroir/portal';
import { engine } from '@miroir/sentiment/shipped';
import { freePort } from '../deployment/free-port.ts';
import { openRoundDatabase } from '../deployment/round-database.ts';
import { type MintedCredential, mintCredentials } from '../kill/mint-credentials.ts';
import { send, startTestPortal, type TestPortal, testCampaign, testPeople } from '../portal/index.ts';

/** The two readers of {@link startDeskPortal}'s campaign. */
export const readers = ['Noé R.', 'Léa M.'] as const;

/** The test campaign with two named readers. */
export function campaignWithReaders() {
  const role = (fr: string, en: string) => ({ fr, en });
  return testCampaign({
    readers: [
      { name: readers[0], role: role('de l’équipe durabilité', 'of the sustainability team') },
      { name: readers[1], role: role('du service écoute', 'of the listening team') },
    ],
  });
}

/** One person's answer: a comment on whether they would tell a friend, and, if given, why in their own words. */
export function commented(text: string, why?: string): Sheet {
  return {
    answers: {
      ease: { option: 'mid' },
      ...(why === undefined ? {} : { done: { option: 'yes' }, why: { text: why, quotable: false } }),
      friend: { value: 7 },
    },
    comments: { friend: { text, quotable: false } },
  };
}

export type ReaderClient = ReturnType<typeof connectDesk>;

/** A portal with a desk, and people who are not at a browser. */
export interface DeskPortal {
  readonly portal: TestPortal;
  /** Where the desk listens. */
  readonly origin: string;
  /** Where the desk's sign-ins are. */
  readonly deskDatabase: DeskDatabase;
  /** Brings people in, one a sheet, in turn from both cohorts; credentials are minted, not drawn. */
  join(sheets: readonly Sheet[]): Promise<MintedCredential[]>;
  release(): Promise<void>;
  /** A single-use link's secret. */
  invite(name: string): Promise<string>;
  /** Somebody who is signed in. */
  reader(name?: string): Promise<ReaderClient>;
  /** A session as its browser holds it. */
  session(name: string): Promise<string>;
  /** Everything the box keeps in one collection. */
  kept(collection: string): Promise<Record<string, unknown>[]>;
}

interface Options {
  readonly clock: Clock;
  readonly audience?: Audience;
  readonly releaseEverySeconds?: number | null;
}

/** Starts employees' portal with a desk; releases come by hand. */
export async function startDeskPortal(options: Options): Promise<DeskPortal> {
  const { clock, audience = 'employees', releaseEverySeconds = 3600 } = options;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const portal = await startTestPortal({
    audience,
    campaign: campaignWithReaders(),
    clock,
    ...(audience === 'employees' ? { people: testPeople(20) } : {}),
    releaseEverySeconds,
    scheduled: false,
    settings: { desk: { port, origin, databaseUri: undefined, passkeys: false } },
  });
  const { folder } = rolePaths(portal.target.dataDir, 'box');
  const deskDatabase = { audience, dataDir: roleFolderPaths(folder).desk, uri: undefined };
  const world = { clock, random: systemRandom, engine };
  const invite = async (name: string): Promise<string> => {
    const link = await inviteReader(deskDatabase, name, world);
    if (link === null) throw new Error(`no link for ${name}`);
    return link.token;
  };
  const session = async (name: string): Promise<string> => {
    const token = await invite(name);
    return (await connectDesk({ origin }).signIn.open.mutate({ token })).session;
  };
  return {
    portal,
    origin,
    deskDatabase,
    async join(sheets) {
      const credentials = await mintCredentials(portal, sheets.length);
      const { fingerprint } = portal.launched;
      for (const [index, sheet] of sheets.entries()) {
        const credential = credentials[index];
        if (credential !== undefined) await send(portal.origins, credential, { fingerprint, sheet });
      }
      return credentials;
    },
    async release() {
      const done = await releaseNow(portal.target, { ...world, engine });
      if (!done.ok) throw new Error(done.error);
    },
    invite,
    session,
    reader: async (name = readers[0]) => connectDesk({ origin, session: await session(name) }),
    async kept(collection) {
      const database = await openRoundDatabase(portal.target, 'box');
      try {
        return await database.connection.collection(collection).find({}).toArray();
      } finally {
        await database.close();
      }
    },
  };
}
