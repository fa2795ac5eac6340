import type { Result } from '@miroir/basics';
import { TRPCError } from '@trpc/server';
import type { ErrorCode, ErrorParams } from '../contract/error-codes.ts';

type TrpcCode = TRPCError['code'];

/** The HTTP side of every code: exhaustive, so that a new code cannot travel as a 500 by accident. */
const trpcCodes: Record<ErrorCode, TrpcCode> = {
  'not-open-yet': 'FORBIDDEN',
  closed: 'FORBIDDEN',
  'unknown-invitation': 'NOT_FOUND',
  'unknown-card': 'NOT_FOUND',
  'session-missing': 'UNAUTHORIZED',
  'session-expired': 'UNAUTHORIZED',
  'proof-refused': 'BAD_REQUEST',
  'proof-expired': 'BAD_REQUEST',
  'proof-spent': 'CONFLICT',
  'unknown-cohort': 'BAD_REQUEST',
  'wrong-admission': 'FORBIDDEN',
  'already-issued': 'CONFLICT',
  'nothing-issued': 'CONFLICT',
  'replacement-used': 'CONFLICT',
  'blinded-out-of-range': 'BAD_REQUEST',
  'space-issued': 'CONFLICT',
  'space-paused': 'SERVICE_UNAVAILABLE',
  'wrong-fingerprint': 'CONFLICT',
  'unknown-key': 'BAD_REQUEST',
  'credential-refused': 'FORBIDDEN',
  'unknown-credential': 'NOT_FOUND',
  'stale-amendment': 'CONFLICT',
  counted: 'CONFLICT',
  'answer-first': 'FORBIDDEN',
  'credential-needed': 'UNAUTHORIZED',
  'sheet-refused': 'UNPROCESSABLE_CONTENT',
  'space-credential-needed': 'UNAUTHORIZED',
  'space-too-few': 'FORBIDDEN',
  'own-contribution': 'FORBIDDEN',
  'reaction-entered': 'CONFLICT',
  'priority-taken': 'CONFLICT',
  'idea-closed': 'CONFLICT',
  'idea-joined': 'CONFLICT',
  'text-refused': 'UNPROCESSABLE_CONTENT',
  'text-changed': 'CONFLICT',
  'picture-format': 'UNPROCESSABLE_CONTENT',
  'picture-unreadable': 'UNPROCESSABLE_CONTENT',
  'picture-too-large': 'UNPROCESSABLE_CONTENT',
  'name-refused': 'CONFLICT',
  sanctioned: 'FORBIDDEN',
  'limit-reached': 'TOO_MANY_REQUESTS',
  malformed: 'BAD_REQUEST',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'batch-too-large': 'BAD_REQUEST',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  'not-found': 'NOT_FOUND',
  refused: 'UNAUTHORIZED',
  unavailable: 'SERVICE_UNAVAILABLE',
  internal: 'INTERNAL_SERVER_ERROR',
};

/** An expected refusal on its way to the wire. Carries a code and numbers, never what was sent. */
export class PortalError extends TRPCError {
  readonly portalCode: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super({ code: trpcCodes[code], message: code });
    this.name = 'PortalError';
    this.portalCode = code;
    this.params = params;
  }
}

/** Why a use case says no: a code, and numbers for its sentence. Each use case names its own few codes. */
export interface Refusal<Code extends ErrorCode = ErrorCode> {
  readonly code: Code;
  readonly params: ErrorParams;
}

/** The failure of a use case, as a value. */
export function refused<Code extends ErrorCode>(
  code: Code,
  params: ErrorParams = {},
): { readonly ok: false; readonly error: Refusal<Code> } {
  return { ok: false, error: { code, params } };
}

/** What a router answers: the value, or the refusal on its way to the wire. @throws PortalError for a refusal. */
export function answer<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new PortalError(result.error.code, result.error.params);
}
