import type { Speak } from '@miroir/locales/server';
import { initTRPC, type TRPCError } from '@trpc/server';
import type { ErrorCode, ErrorParams, PortalFault } from '../contract/error-codes.ts';
import { PortalError } from './portal-error.ts';

/** What a procedure knows of its request: a language, where guesses are counted, and, on the roll, the session token. */
export interface PortalContext {
  readonly locale: string;
  readonly session: string | null;
  /** Sentences in that language. */
  readonly say: Speak;
  /** The network it came from, for counting guesses in memory: written nowhere. */
  readonly network: string;
}

/** What tRPC refuses by itself, in our words; anything else is a bug. */
const trpcFaults: Readonly<Partial<Record<TRPCError['code'], ErrorCode>>> = {
  BAD_REQUEST: 'malformed',
  PARSE_ERROR: 'malformed',
  UNSUPPORTED_MEDIA_TYPE: 'malformed',
  NOT_FOUND: 'not-found',
  METHOD_NOT_SUPPORTED: 'not-found',
  PAYLOAD_TOO_LARGE: 'too-large',
  TOO_MANY_REQUESTS: 'too-many-requests',
  UNAUTHORIZED: 'refused',
  FORBIDDEN: 'refused',
};

/** Reads the code out of any error of the stack without reading its message or its input. */
export function faultCode(error: TRPCError): { code: ErrorCode; params: ErrorParams } {
  if (error instanceof PortalError) return { code: error.portalCode, params: error.params };
  if (error.cause instanceof PortalError) return { code: error.cause.portalCode, params: error.cause.params };
  return { code: trpcFaults[error.code] ?? 'internal', params: {} };
}

/** tRPC with one error shape: a code, numbers, a sentence. No stack, no path of a file, no echo of the input. */
export const portalTrpc = initTRPC.context<PortalContext>().create({
  isDev: false,
  errorFormatter({ shape, error, ctx }) {
    const { code, params } = faultCode(error);
    const miroir: PortalFault = { code, params, message: ctx?.say(code, params) ?? code };
    return {
      code: shape.code,
      message: miroir.message,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, miroir },
    };
  },
});

export const { router, procedure } = portalTrpc;
