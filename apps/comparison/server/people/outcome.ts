import type { Result } from '@miroir/basics';
import { TRPCError } from '@trpc/server';

/** The value of what went well; an expected refusal becomes an error whose message is its name, worded by the page. */
export function unwrap<T>(result: Result<T, string>): T {
  if (result.ok) return result.value;
  throw new TRPCError({ code: codeOf(result.error), message: result.error });
}

function codeOf(refusal: string): TRPCError['code'] {
  if (refusal === 'link-not-valid') return 'UNAUTHORIZED';
  if (refusal === 'not-allowed' || refusal === 'oneself' || refusal === 'sharing-off') return 'FORBIDDEN';
  if (refusal === 'name-taken' || refusal === 'too-many') return 'CONFLICT';
  return refusal.startsWith('unknown-') ? 'NOT_FOUND' : 'PRECONDITION_FAILED';
}
