import type {
  AnimationDesk,
  AnswerDesk,
  DeskCrossing,
  DeskIdeas,
  DeskLink,
  DeskNear,
  DeskPerson,
  DeskQueue,
  ReviewDesk,
  SpaceDeskFrame,
  SpaceDeskRouter,
} from '@miroir/space';
import { createTRPCClient, httpLink } from '@trpc/client';
import { called, deskLink, type SignInApi, signInApi } from '../around/sign-in-api.ts';

type Client = ReturnType<typeof createTRPCClient<SpaceDeskRouter>>;
type Asking =
  | 'decide'
  | 'clear'
  | 'judge'
  | 'sanction'
  | 'answers'
  | 'draft'
  | 'picture'
  | 'ideas'
  | 'near'
  | 'arrange'
  | 'pin'
  | 'invite';
type Asked<Name extends Asking> = Parameters<Client[Name]['mutate']>[0];
export type Decided = Asked<'decide'>;
export type Arranged = Asked<'arrange'>;
export type Invited = Asked<'invite'>;
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
  crossing(campaign: string): Promise<DeskCrossing>;
  clear(clearing: Asked<'clear'>): Promise<unknown>;
  judge(judged: Asked<'judge'>): Promise<unknown>;
  sanction(asked: Asked<'sanction'>): Promise<unknown>;
  answers(asked: AnswersAsked): Promise<AnswerDesk>;
  draft(written: Asked<'draft'>): Promise<unknown>;
  publish(campaign: string): Promise<{ readonly published: number }>;
  reviews(campaign: string): Promise<ReviewDesk>;
  admit(admitted: Before<'admit'>): Promise<unknown>;
  turnDown(turned: Before<'turnDown'>): Promise<unknown>;
  keepWords(kept: Before<'keepWords'>): Promise<unknown>;
  picture(asked: Asked<'picture'>): Promise<{ readonly type: string; readonly data: string }>;
  ideas(asked: Asked<'ideas'>): Promise<DeskIdeas>;
  near(asked: Asked<'near'>): Promise<readonly DeskNear[]>;
  arrange(arranged: Arranged): Promise<unknown>;
  pin(asked: Asked<'pin'>): Promise<unknown>;
  people(): Promise<readonly DeskPerson[]>;
  invite(who: Invited): Promise<DeskLink>;
  renewLink(id: string): Promise<DeskLink>;
  removePerson(id: string): Promise<unknown>;
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
  const client = createTRPCClient<SpaceDeskRouter>({ links: [httpLink(deskLink(session))] });
  const { signIn, frame, queue, decide, crossing, clear, judge, sanction } = client;
  const { answers, draft, publish, animate, before } = client;
  return {
    ...signInApi(signIn),
    ...arranging(client),
    ...managing(client),
    frame: (locale) => called(frame.query({ locale })),
    queue: (campaign) => called(queue.mutate({ campaign })),
    decide: (decided) => called(decide.mutate(decided)),
    crossing: (campaign) => called(crossing.mutate({ campaign })),
    clear: (clearing) => called(clear.mutate(clearing)),
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

/** The ideas, and what is done with their places. */
function arranging({
  picture,
  ideas,
  near,
  arrange,
  pin,
}: Client): Pick<SpaceDeskApi, 'picture' | 'ideas' | 'near' | 'arrange' | 'pin'> {
  return {
    picture: (asked) => called(picture.mutate(asked)),
    ideas: (asked) => called(ideas.mutate(asked)),
    near: (asked) => called(near.mutate(asked)),
    arrange: (arranged) => called(arrange.mutate(arranged)),
    pin: (asked) => called(pin.mutate(asked)),
  };
}

/** Who acts here. */
function managing({
  people,
  invite,
  renewLink,
  removePerson,
}: Client): Pick<SpaceDeskApi, 'people' | 'invite' | 'renewLink' | 'removePerson'> {
  return {
    people: () => called(people.query()),
    invite: (who) => called(invite.mutate(who)),
    renewLink: (id) => called(renewLink.mutate({ id })),
    removePerson: (id) => called(removePerson.mutate({ id })),
  };
}
