import type { DeskRouter } from '@miroir/desk';
import type { createTRPCClient } from '@trpc/client';

/** Why a call gave nothing, by the name the server gives it; `unreachable` when it was never answered. */
const faults = [
  'not-signed-in',
  'not-named',
  'not-allowed',
  'second-step',
  'passkey-needed',
  'link-not-valid',
  'stale',
  'closed',
  'nothing',
  'not-found',
  'asked-twice',
  'text-changed',
  'own-act',
  'no-space',
  'no-way-back',
  'too-long',
  'joined-already',
  'too-late',
  'pinned-enough',
  'name-taken',
  'unknown-person',
  'oneself',
  'empty',
  'too-many',
  'not-spoken',
] as const;
export type DeskFault = (typeof faults)[number] | 'unreachable';

const known: ReadonlySet<string> = new Set(faults);

/** A call that failed. */
export class DeskCallFailed extends Error {
  override readonly name = 'DeskCallFailed';
  readonly fault: DeskFault;

  constructor(fault: DeskFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What a call gave. Rejects with {@link DeskCallFailed}. */
export async function called<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new DeskCallFailed(known.has(message) ? (message as DeskFault) : 'unreachable');
  }
}

/** What keeps somebody out of a desk, and is dealt with at its door. */
export const atTheDoor: ReadonlySet<DeskFault> = new Set<DeskFault>([
  'not-signed-in',
  'not-named',
  'second-step',
  'passkey-needed',
]);

/** Coming in and going out, at whichever desk. Every promise rejects with {@link DeskCallFailed}. */
export interface SignInApi {
  check(token: string): Promise<boolean>;
  open(token: string): Promise<{ readonly session: string; readonly step: 'second' | 'open' }>;
  /** Has this device make a passkey and gives it to the desk. */
  addPasskey(): Promise<void>;
  /** Has this device sign with the passkey that it made. */
  confirm(): Promise<void>;
  close(): Promise<unknown>;
}

type SignInClient = ReturnType<typeof createTRPCClient<DeskRouter>>['signIn'];

/** Signs in over a desk's connection. */
export function signInApi(signIn: SignInClient): SignInApi {
  return {
    check: async (token) => (await called(signIn.check.query({ token }))).valid,
    open: (token) => called(signIn.open.mutate({ token })),
    async addPasskey() {
      const optionsJSON = await called(signIn.beginPasskey.mutate());
      const { startRegistration } = await import('@simplewebauthn/browser');
      await called(signIn.addPasskey.mutate(await startRegistration({ optionsJSON })));
    },
    async confirm() {
      const optionsJSON = await called(signIn.beginSecondStep.mutate());
      const { startAuthentication } = await import('@simplewebauthn/browser');
      await called(signIn.takeSecondStep.mutate(await startAuthentication({ optionsJSON })));
    },
    close: () => called(signIn.close.mutate()),
  };
}

/** Where a page's own desk is, and what goes with each call: the session's secret in a header, and in no address. */
export const deskLink = (session: () => string | null) => ({
  url: '/trpc',
  methodOverride: 'POST' as const,
  headers: (): Record<string, string> => {
    const secret = session();
    return secret === null ? {} : { 'x-miroir-desk': secret };
  },
});
