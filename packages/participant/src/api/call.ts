import { err, ok, type Result } from '@miroir/basics';
import type { ErrorCode, ErrorParams } from '@miroir/portal';

/** Why a call gave nothing: the server refused it, in words for the person, or it was never answered. */
export type CallFault =
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly params: ErrorParams;
      readonly message: string;
    }
  | { readonly kind: 'unreachable' };

export type Called<T> = Promise<Result<T, CallFault>>;

interface WireFault {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly message: string;
}

/** What a failed call carries, whatever its client: our own fault block, or nothing when the network failed. */
function wireFault(error: unknown): WireFault | undefined {
  if (typeof error !== 'object' || error === null || !('data' in error)) return undefined;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('miroir' in data)) return undefined;
  return data.miroir as WireFault;
}

/** Codes after which the same call may succeed by itself: they are treated like a silent network. */
const passing: ReadonlySet<ErrorCode> = new Set(['unavailable', 'internal', 'too-many-requests']);

/** Turns a promise of the tRPC client into a Result; never throws. */
export async function called<T>(call: Promise<T>): Called<T> {
  try {
    return ok(await call);
  } catch (error) {
    const fault = wireFault(error);
    return err(fault === undefined ? { kind: 'unreachable' } : { kind: 'refused', ...fault });
  }
}

/** Whether trying again later, unchanged, makes sense. */
export function isPassing(fault: CallFault): boolean {
  return fault.kind === 'unreachable' || passing.has(fault.code);
}
