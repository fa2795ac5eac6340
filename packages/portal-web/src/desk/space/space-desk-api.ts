import type { AnswerDesk, DeskCrossing, DeskQueue, SpaceDeskFrame, SpaceDeskRouter } from '@miroir/space';
import { createTRPCClient, httpLink } from '@trpc/client';
import { called, deskLink, type SignInApi, signInApi } from '../around/sign-in-api.ts';

type Client = ReturnType<typeof createTRPCClient<SpaceDeskRouter>>;
type Asked<Name extends 'decide' | 'clear' | 'judge' | 'sanction' | 'draft'> = Parameters<
  Client[Name]['mutate']
>[0];
export type Decided = Asked<'decide'>;

/** The desk of a space as its page calls it. Every promise rejects with `DeskCallFailed`. */
export interface SpaceDeskApi extends SignInApi {
  frame(locale: string): Promise<SpaceDeskFrame>;
  queue(campaign: string): Promise<DeskQueue>;
  decide(decided: Decided): Promise<unknown>;
  crossing(campaign: string): Promise<DeskCrossing>;
  clear(clearing: Asked<'clear'>): Promise<unknown>;
  judge(judged: Asked<'judge'>): Promise<unknown>;
  sanction(asked: Asked<'sanction'>): Promise<unknown>;
  answers(campaign: string): Promise<AnswerDesk>;
  draft(written: Asked<'draft'>): Promise<unknown>;
  publish(campaign: string): Promise<{ readonly published: number }>;
}

/** Connects to the page's own origin. */
export function connectSpaceDesk(session: () => string | null): SpaceDeskApi {
  const { signIn, frame, queue, decide, crossing, clear, judge, sanction, answers, draft, publish } =
    createTRPCClient<SpaceDeskRouter>({
      links: [httpLink(deskLink(session))],
    });
  return {
    ...signInApi(signIn),
    frame: (locale) => called(frame.query({ locale })),
    queue: (campaign) => called(queue.mutate({ campaign })),
    decide: (decided) => called(decide.mutate(decided)),
    crossing: (campaign) => called(crossing.mutate({ campaign })),
    clear: (clearing) => called(clear.mutate(clearing)),
    judge: (judged) => called(judge.mutate(judged)),
    sanction: (asked) => called(sanction.mutate(asked)),
    answers: (campaign) => called(answers.mutate({ campaign })),
    draft: (written) => called(draft.mutate(written)),
    publish: (campaign) => called(publish.mutate({ campaign })),
  };
}
