import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Audience } from '@miroir/basics';
import {
  createExchangeRouter,
  exchangePath,
  type ListedChain,
  type SealKeys,
  spaceRound,
} from '@miroir/exchange';
import type { PortalSource } from '@miroir/exchange/comparison-config';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { freePort } from '../src/deployment/free-port.ts';
import type { SealedSpace } from './comparison-ideas.ts';
import { sealedFile } from './comparison-publications.ts';

/** A portal that only publishes: the real exchange, over files that were sealed before. */
export interface PublishingPortal {
  /** What the comparison is told of it. */
  readonly source: PortalSource;
  /** Publishes the last release, which it keeps back until then. */
  publishLast(): void;
  /** Tells the space’s texts anew, as they read then. */
  tellLater(): void;
  stop(): Promise<void>;
}

export async function servePublications(options: {
  readonly audience: Audience;
  readonly folder: string;
  readonly chain: ListedChain;
  readonly releases: number;
  readonly keys: SealKeys;
  readonly space: SealedSpace | null;
}): Promise<PublishingPortal> {
  const { audience, folder, keys, space } = options;
  let told = 0;
  let releases = options.releases - 1;
  const token = `bench-${audience}-${'x'.repeat(16)}`;
  const router = createExchangeRouter({
    token,
    bulletins: null,
    chains: () => [options.chain, ...(space === null ? [] : [{ ...options.chain, round: spaceRound }])],
    chain: ({ round }) => ({
      calibration: async () => null,
      latestHeartbeat: async () => null,
      texts: async () => space?.texts[told] ?? null,
      snapshotsAfter: async (after, limit) => {
        if (round === spaceRound) return space === null || after !== null ? [] : [space.counts];
        const from = (after?.serial ?? 0) + 1;
        const serials = Array.from(
          { length: Math.max(0, Math.min(limit, releases - from + 1)) },
          (_, at) => from + at,
        );
        return Promise.all(serials.map((serial) => readFile(sealedFile(folder, audience, serial), 'utf8')));
      },
    }),
  });
  const server = createHTTPServer({
    router,
    basePath: `${exchangePath}/`,
    createContext: ({ req }) => ({ authorization: req.headers.authorization }),
  });
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${port}`;
  return {
    source: {
      ...{ box: origin, roll: origin, token, boxKeys: [keys.publicKey], rollKeys: [keys.publicKey] },
      ...(space === null ? {} : { space: { origin, keys: [keys.publicKey] } }),
    },
    tellLater() {
      told = 1;
    },
    publishLast() {
      releases = options.releases;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
