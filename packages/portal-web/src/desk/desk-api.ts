import type { DeskFrame, DeskRouter, DeskView, ReadingLabel } from '@miroir/desk';
import { createTRPCClient, httpLink } from '@trpc/client';
import { called, deskLink, type SignInApi, signInApi } from './around/sign-in-api.ts';

/** What a reader is told before any comment. */
export type Frame = DeskFrame & { readonly reader: string };

/** The reading desk as its page calls it. Every promise rejects with `DeskCallFailed`. */
export interface DeskApi extends SignInApi {
  frame(locale: string): Promise<Frame>;
  view(locale: string): Promise<DeskView>;
  choose(locale: string, theme: string): Promise<DeskView>;
  label(locale: string, given: { readonly token: string; readonly label: ReadingLabel }): Promise<DeskView>;
  undo(locale: string): Promise<DeskView>;
}

/** Connects to the page's own origin. The session's secret travels in a header, and in no address. */
export function connectDeskApi(session: () => string | null): DeskApi {
  const client = createTRPCClient<DeskRouter>({ links: [httpLink(deskLink(session))] });
  const { signIn, frame, view, choose, label, undo } = client;
  return {
    ...signInApi(signIn),
    frame: (locale) => called(frame.query({ locale })),
    view: (locale) => called(view.mutate({ locale })),
    choose: (locale, theme) => called(choose.mutate({ locale, theme })),
    label: (locale, given) => called(label.mutate({ locale, ...given })),
    undo: (locale) => called(undo.mutate({ locale })),
  };
}
