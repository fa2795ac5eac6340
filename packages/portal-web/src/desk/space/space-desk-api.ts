import type {
  AnimationDesk,
  AnswerDesk,
  DeskQueue,
  ReviewDesk,
  SpaceDeskFrame,
  SpaceDeskRouter,
} from '@miroir/space';
import { createTRPCClient, httpLink } from '@trpc/client';
import { called, deskLink, type SignInApi, signInApi } from '../around/sign-in-api.ts';

type Client = ReturnType<typeof createTRPCClient<SpaceDeskRouter>>;
type Asked<Name extends 'decide' | 'judge' | 'sanction' | 'answers' | 'draft'> = Parameters<
  Client[Name]['mutate']
>[0];
export type Decided = Asked<'decide'>;
export type AnswersAsked = Asked<'answers'>;
type Before<Name extends 'admit' | 'turnDown' | 'keepWords'> = Parameters<
  Client['before'][Name]['mutate']
>[0];
type Animated<Name extends keyof Client['animate']> = Client['animate'][Name] extends {
  mutate: (input: infer Input) => unknown;
}
  ? Input
  : never;

/** The desk of a space as its page calls it. Every promise rejects with `DeskCallFailed`. */
export interface SpaceDeskApi extends SignInApi {
  frame(locale: string): Promise<SpaceDeskFrame>;
  queue(campaign: string): Promise<DeskQueue>;
  decide(decided: Decided): Promise<unknown>;
  judge(judged: Asked<'judge'>): Promise<unknown>;
  sanction(asked: Asked<'sanction'>): Promise<unknown>;
  answers(asked: AnswersAsked): Promise<AnswerDesk>;
  draft(written: Asked<'draft'>): Promise<unknown>;
  publish(campaign: string): Promise<{ readonly published: number }>;
  reviews(campaign: string): Promise<ReviewDesk>;
  admit(admitted: Before<'admit'>): Promise<unknown>;
  turnDown(turned: Before<'turnDown'>): Promise<unknown>;
  keepWords(kept: Before<'keepWords'>): Promise<unknown>;
  animation(campaign: string): Promise<AnimationDesk>;
  announce(announced: Animated<'announce'>): Promise<unknown>;
  retract(asked: Animated<'retract'>): Promise<unknown>;
  reply(reply: Animated<'reply'>): Promise<unknown>;
  chooseForDigest(chosen: Animated<'chooseForDigest'>): Promise<unknown>;
  writeDigest(written: Animated<'writeDigest'>): Promise<unknown>;
  publishDigest(campaign: string): Promise<unknown>;
  keepTemplate(kept: Animated<'keepTemplate'>): Promise<unknown>;
  dropTemplate(asked: Animated<'dropTemplate'>): Promise<unknown>;
}

/** Connects to the page's own origin. */
export function connectSpaceDesk(session: () => string | null): SpaceDeskApi {
  const { signIn, frame, queue, decide, judge, sanction, answers, draft, publish, animate, before } =
    createTRPCClient<SpaceDeskRouter>({
      links: [httpLink(deskLink(session))],
    });
  return {
    ...signInApi(signIn),
    frame: (locale) => called(frame.query({ locale })),
    queue: (campaign) => called(queue.mutate({ campaign })),
    decide: (decided) => called(decide.mutate(decided)),
    judge: (judged) => called(judge.mutate(judged)),
    sanction: (asked) => called(sanction.mutate(asked)),
    answers: (asked) => called(answers.mutate(asked)),
    draft: (written) => called(draft.mutate(written)),
    publish: (campaign) => called(publish.mutate({ campaign })),
    reviews: (campaign) => called(before.look.mutate({ campaign })),
    admit: (admitted) => called(before.admit.mutate(admitted)),
    turnDown: (turned) => called(before.turnDown.mutate(turned)),
    keepWords: (kept) => called(before.keepWords.mutate(kept)),
    animation: (campaign) => called(animate.look.mutate({ campaign })),
    announce: (announced) => called(animate.announce.mutate(announced)),
    retract: (asked) => called(animate.retract.mutate(asked)),
    reply: (reply) => called(animate.reply.mutate(reply)),
    chooseForDigest: (chosen) => called(animate.chooseForDigest.mutate(chosen)),
    writeDigest: (written) => called(animate.writeDigest.mutate(written)),
    publishDigest: (campaign) => called(animate.publishDigest.mutate({ campaign })),
    keepTemplate: (kept) => called(animate.keepTemplate.mutate(kept)),
    dropTemplate: (asked) => called(animate.dropTemplate.mutate(asked)),
  };
}
