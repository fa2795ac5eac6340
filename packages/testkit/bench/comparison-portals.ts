import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Audience } from '@miroir/basics';
import { createExchangeRouter, exchangePath, type ListedChain, type SealKeys } from '@miroir/exchange';
import type { PortalSource } from '@miroir/exchange/comparison-config';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { freePort } from '../src/deployment/free-port.ts';
import { sealedFile } from './comparison-publications.ts';

/** A portal that only publishes: the real exchange, over files that were sealed before. */
export interface PublishingPortal {
  /** What the comparison is told of it. */
  readonly source: PortalSource;
  /** Publishes the last release, which it keeps back until then. */
  publishLast(): void;
  stop(): Promise<void>;
}

export async function servePublications(options: {
  readonly audience: Audience;
  readonly folder: string;
  readonly chain: ListedChain;
  readonly releases: number;
  readonly keys: SealKeys;
}): Promise<PublishingPortal> {
  const { audience, folder, keys } = options;
  let releases = options.releases - 1;
  const token = `bench-${audience}-${'x'.repeat(16)}`;
  const router = createExchangeRouter({
    token,
    bulletins: null,
    chains: () => [options.chain],
    chain: () => ({
      calibration: async () => null,
      latestHeartbeat: async () => null,
      snapshotsAfter: async (after, limit) => {
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
    source: { box: origin, roll: origin, token, boxKeys: [keys.publicKey], rollKeys: [keys.publicKey] },
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
