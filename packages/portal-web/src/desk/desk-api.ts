import type { DeskFrame, DeskRouter, DeskView, ReadingLabel } from '@miroir/desk';
import { createTRPCClient, httpLink } from '@trpc/client';

/** Why a call gave nothing, by the name the server gives it; `unreachable` when it was never answered. */
export type DeskFault =
  | 'unreachable'
  | 'not-signed-in'
  | 'not-named'
  | 'second-step'
  | 'passkey-needed'
  | 'link-not-valid'
  | 'stale'
  | 'closed'
  | 'nothing';

const faults: ReadonlySet<string> = new Set([
  'not-signed-in',
  'not-named',
  'second-step',
  'passkey-needed',
  'link-not-valid',
  'stale',
  'closed',
  'nothing',
]);

/** A call that failed. */
export class DeskCallFailed extends Error {
  override readonly name = 'DeskCallFailed';
  readonly fault: DeskFault;

  constructor(fault: DeskFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What a reader is told before any comment. */
export type Frame = DeskFrame & { readonly reader: string };

/** The desk as its page calls it. Every promise rejects with {@link DeskCallFailed}. */
export interface DeskApi {
  check(token: string): Promise<boolean>;
  open(token: string): Promise<{ readonly session: string; readonly step: 'second' | 'open' }>;
  /** Has this device make a passkey and gives it to the desk. */
  addPasskey(): Promise<void>;
  /** Has this device sign with the passkey that it made. */
  confirm(): Promise<void>;
  close(): Promise<unknown>;
  frame(locale: string): Promise<Frame>;
  view(locale: string): Promise<DeskView>;
  choose(locale: string, theme: string): Promise<DeskView>;
  label(locale: string, given: { readonly token: string; readonly label: ReadingLabel }): Promise<DeskView>;
  undo(locale: string): Promise<DeskView>;
}

/** Connects to the page's own origin. The session's secret travels in a header, and in no address. */
export function connectDeskApi(session: () => string | null): DeskApi {
  const client = createTRPCClient<DeskRouter>({
    links: [
      httpLink({
        url: '/trpc',
        methodOverride: 'POST',
        headers: () => {
          const secret = session();
          return secret === null ? {} : { 'x-miroir-desk': secret };
        },
      }),
    ],
  });
  const { signIn, frame, view, choose, label, undo } = client;
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
    frame: (locale) => called(frame.query({ locale })),
    view: (locale) => called(view.mutate({ locale })),
    choose: (locale, theme) => called(choose.mutate({ locale, theme })),
    label: (locale, given) => called(label.mutate({ locale, ...given })),
    undo: (locale) => called(undo.mutate({ locale })),
  };
}

async function called<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    throw new DeskCallFailed(faults.has(message) ? (message as DeskFault) : 'unreachable');
  }
}
