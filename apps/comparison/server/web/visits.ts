import type { Visit } from '@miroir/operators';
import type { FastifyRequest } from 'fastify';
import type { Role } from '../../contract/people.ts';
import type { ComparisonOperators } from '../rights.ts';

/** Whose request it is; null for a stranger. */
export type VisitOf = (request: FastifyRequest) => Promise<Visit<Role> | null>;

/** Looked up once a request, however many ask: the limit, the guard and the procedure. */
export function visitsOf({ cookie, sessions }: ComparisonOperators): VisitOf {
  const known = new WeakMap<FastifyRequest, Promise<Visit<Role> | null>>();
  return (request) => {
    const found = known.get(request) ?? sessions.identify(cookie.read(request.headers.cookie));
    known.set(request, found);
    return found;
  };
}
