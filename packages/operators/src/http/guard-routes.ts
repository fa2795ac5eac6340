import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { type Access, type AccessRefusal, type RightsTable, refusalOf, type Visit } from '../rights.ts';

/** Beside what a route may ask: its own procedures each say what they ask. */
type RouteAccess<Right extends string> = Access<Right> | 'by-procedure';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route asks of whoever calls it. */
    access?: string;
  }
}

/** What tells who calls. */
export interface GuardedRequest<Role extends string> {
  /** Whose call it is; asked once a request. */
  visitOf(request: FastifyRequest): Promise<Visit<Role> | null>;
}

interface Guard<Role extends string, Right extends string> extends GuardedRequest<Role> {
  readonly rights: RightsTable<Role, Right>;
  refuse(refusal: AccessRefusal, reply: FastifyReply): unknown;
}

/**
 * Holds every route of a server to what it says it asks. A route that says nothing keeps the server from starting:
 * what is forgotten is closed. To be called before any route is made.
 */
export function guardRoutes<Role extends string, Right extends string>(
  server: FastifyInstance,
  guard: Guard<Role, Right>,
): void {
  const routes: RouteOptions[] = [];
  server.addHook('onRoute', (route) => void routes.push(route));
  server.addHook('onReady', async () => {
    const silent = routes.filter(({ config }) => config?.access === undefined);
    if (silent.length > 0)
      throw new Error(
        `Routes that do not say whom they are open to: ${silent.map(({ url }) => url).join(', ')}`,
      );
  });
  server.addHook('onRequest', async (request, reply) => {
    const access = request.routeOptions.config.access as RouteAccess<Right> | undefined;
    // Without a route there is nothing to guard: the answer is “not found”.
    if (access === undefined || access === 'anyone' || access === 'by-procedure') return undefined;
    const refusal = refusalOf(guard.rights, await guard.visitOf(request), access);
    return refusal === null ? undefined : guard.refuse(refusal, reply);
  });
}

/** Says for every route that is made in a scope from now on what it asks: for routes made by somebody else's plugin. */
export function declareAccess<Right extends string>(
  scope: FastifyInstance,
  access: RouteAccess<Right>,
): void {
  scope.addHook('onRoute', (route) => {
    route.config = { ...route.config, access: route.config?.access ?? access };
  });
}
