import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { questionnaireFor, type Sheet } from '@miroir/campaign';
import { z } from 'zod';
import type { Deployment } from '../deployment/launch-deployment.ts';
import type { Acknowledged } from './acknowledged.ts';
import { inventSheets } from './invent-sheets.ts';
import type { MintedCredential } from './mint-credentials.ts';
import { post, type Reply } from './post.ts';

/** People who answer, change their mind and withdraw, and who send the same body again until it is acknowledged. */
export interface Load {
  /** What each person was last told. Complete once `finish` has resolved. */
  acknowledged(): Acknowledged[];
  /** Sendings acknowledged so far, told that the answer is counted already, and those that had to be repeated. */
  counts(): { readonly acknowledged: number; readonly counted: number; readonly repeated: number };
  /** Replies that are none of these, nor a sign of a dead server: there must be none. */
  refusals(): readonly string[];
  /** Begins nothing new and waits until everything begun is acknowledged. */
  finish(): Promise<void>;
}

interface Person {
  readonly credential: MintedCredential;
  last: Acknowledged | null;
}

const acknowledgement = z.object({ result: z.object({ data: z.object({ digest: z.string() }) }) });

/** Starts `clients` clients that take turns over the credentials. `pauseMs`: thinking time between two sendings. */
export function startLoad(
  deployment: Deployment,
  options: {
    readonly credentials: readonly MintedCredential[];
    readonly clients: number;
    readonly pauseMs: number;
    readonly seed: number;
    /** What an earlier load was told. */
    readonly known?: readonly Acknowledged[];
  },
): Load {
  const { origins, campaign, target } = deployment;
  const questionnaire = questionnaireFor(campaign, target.audience);
  const sheets = inventSheets(questionnaire, 200, options.seed);
  const agent = new Agent({ keepAlive: true, maxSockets: options.clients });
  const known = new Map(options.known?.map((told) => [told.id, told]));
  const people = options.credentials.map(
    (credential): Person => ({ credential, last: known.get(credential.id) ?? null }),
  );
  const refused: string[] = [];
  const counts = { acknowledged: 0, counted: 0, repeated: 0 };
  let running = true;

  async function sendUntilAcknowledged(person: Person, sheet: Sheet | null): Promise<void> {
    const { id, secret, signature, keyId } = person.credential;
    const replaces = person.last?.digest ?? null;
    const { fingerprint } = questionnaire;
    const [path, input] =
      sheet === null
        ? ['withdraw', { secret, replaces }]
        : ['submit', { secret, signature, keyId, fingerprint, replaces, sheet }];
    for (;;) {
      const reply = await post(`${origins.api.box}/${path}`, input, agent).catch((): Reply | null => null);
      if (reply?.status === 200) {
        const { digest } = acknowledgement.parse(JSON.parse(reply.body)).result.data;
        person.last = { id, digest, sheet };
        counts.acknowledged++;
        return;
      }
      if (reply?.status === 409 && reply.body.includes('"counted"')) {
        counts.counted++;
        return;
      }
      if (reply !== null && reply.status < 500) {
        refused.push(`${path} ${reply.status} ${reply.body}`);
        return;
      }
      counts.repeated++;
      await wait(20);
    }
  }

  async function client(index: number): Promise<void> {
    const own = people.filter((_, position) => position % options.clients === index);
    for (let turn = 0; running; turn++) {
      const person = own[turn % own.length];
      if (person === undefined) return;
      const round = Math.floor(turn / own.length);
      // Everybody answers first; afterwards most amend and one in eight withdraws, to come back a round later.
      const withdraws = round > 0 && turn % 8 === 0 && person.last?.sheet !== null;
      await sendUntilAcknowledged(
        person,
        withdraws ? null : (sheets[(turn * 7 + index) % sheets.length] ?? null),
      );
      await wait(options.pauseMs);
    }
  }

  const clients = Promise.all(Array.from({ length: options.clients }, (_, index) => client(index)));
  return {
    acknowledged: () => people.flatMap(({ last }) => (last === null ? [] : [last])),
    counts: () => ({ ...counts }),
    refusals: () => refused,
    async finish() {
      running = false;
      await clients;
      agent.destroy();
    },
  };
}
