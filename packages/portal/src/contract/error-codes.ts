/**
 * Every expected failure a portal can answer with. The browser switches over these codes; the sentence beside the
 * code is already in the person's language.
 */
export const errorCodes = [
  'not-open-yet',
  'closed',
  'unknown-invitation',
  'unknown-card',
  'session-missing',
  'session-expired',
  'proof-refused',
  'proof-expired',
  'proof-spent',
  'unknown-cohort',
  'wrong-admission',
  'already-issued',
  'nothing-issued',
  'replacement-used',
  'blinded-out-of-range',
  'space-issued',
  'space-paused',
  'wrong-fingerprint',
  'unknown-key',
  'credential-refused',
  'unknown-credential',
  'stale-amendment',
  'counted',
  'answer-first',
  'credential-needed',
  'sheet-refused',
  'space-credential-needed',
  'space-too-few',
  'own-contribution',
  'reaction-entered',
  'priority-taken',
  'idea-closed',
  'idea-joined',
  'text-refused',
  'text-changed',
  'picture-format',
  'picture-unreadable',
  'picture-too-large',
  'name-refused',
  'sanctioned',
  'limit-reached',
  'malformed',
  'too-large',
  'batch-too-large',
  'too-many-requests',
  'not-found',
  'refused',
  'unavailable',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Numbers and identifiers of the product only, never what the person typed. */
export type ErrorParams = Readonly<Record<string, string | number | null>>;

/** What `error.data.miroir` holds in every refused call. */
export interface PortalFault {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  /** A sentence in the person's language: what happened, what to do, what is not lost. */
  readonly message: string;
}
