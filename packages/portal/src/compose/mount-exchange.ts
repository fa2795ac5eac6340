import { bearerMatches, createExchangeRouter, exchangePath } from '@miroir/exchange';
import { type CreateFastifyContextOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance } from 'fastify';
import type { PortalConfig } from '../deployment/portal-config.ts';
import { roundName } from '../deployment/round-name.ts';
import { listedChain } from '../registry/round-listing.ts';
import type { RoundRegistry } from '../registry/round-registry.ts';
import type { RoleParts } from '../role/role.ts';

/** A bulletin of five hundred figures in ten languages, encrypted and signed, with room to spare: bytes. */
const longestBulletin = 16 * 1024 * 1024;

/** Mounts what the comparison reads of a role, and what it sends. */
export async function mountExchange(
  app: FastifyInstance,
  parts: {
    readonly config: Pick<PortalConfig, 'exchangeToken'>;
    readonly rounds: RoundRegistry;
    readonly parts: Pick<RoleParts, 'chains' | 'chain' | 'bulletins'>;
  },
): Promise<void> {
  const { config, rounds } = parts;
  const { chain, bulletins } = parts.parts;
  const chains = () => parts.parts.chains?.() ?? [...rounds.all().map(listedChain), ...rounds.retained()];
  const router = createExchangeRouter({
    token: config.exchangeToken,
    chains,
    chain(id) {
      const name = roundName(id);
      return chains().some((each) => roundName(each) === name) ? chain(name) : null;
    },
    bulletins,
  });
  await app.register((exchange, _options, done) => {
    exchange.addHook('onRoute', (route) => {
      route.bodyLimit = longestBulletin;
    });
    // So much is read from the comparison alone: who has no token is answered before their body is.
    exchange.addHook('onRequest', (request, reply, next) => {
      const { authorization } = request.headers;
      if (request.method === 'GET' || bearerMatches(authorization, config.exchangeToken)) next();
      else void reply.code(401).send();
    });
    void exchange.register(fastifyTRPCPlugin, {
      prefix: exchangePath,
      trpcOptions: {
        router,
        allowBatching: false,
        createContext: ({ req }: CreateFastifyContextOptions) => ({
          authorization: req.headers.authorization,
        }),
      },
    });
    done();
  });
}
