/**
 * The organiser's people, for every place where they act: links that work once, roles as a table of rights, sessions,
 * passkeys as a second step, links that show one thing, and the list of what was done. A place says who may do what, and
 * whether its sessions travel in a cookie or in a header; nothing here knows which place it is.
 */
export { type Actor, type Audit, auditLifetime, operatorActs } from './audit/audit.ts';
export {
  createOperators,
  linkFromCommandLine,
  listFromCommandLine,
  type Operators,
  removeFromCommandLine,
} from './create-operators.ts';
export { admitted, namedError, unwrapping } from './http/guard-procedures.ts';
export { declareAccess, type GuardedRequest, guardRoutes } from './http/guard-routes.ts';
export { assertion, attestation } from './passkeys/answers.ts';
export type { PasskeyEntry } from './passkeys/passkeys.ts';
export { linkLifetime, longestName, type MadeLink, nameKey, type PersonEntry } from './people/people.ts';
export { type Access, type RightsTable, refusalOf, rightsOf, type Visit } from './rights.ts';
export { hashOfSecret, secretUrl } from './secret.ts';
export { type SessionCookie, sessionCookie } from './sessions/session-cookie.ts';
export {
  actorOf,
  type SessionEntry,
  secondStepTime,
  sessionIdle,
  sessionLifetime,
} from './sessions/sessions.ts';
export { longestShare, type Shared, type ShareEntry } from './shares/share-links.ts';
