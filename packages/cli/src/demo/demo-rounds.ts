import { canonicalJson } from '@miroir/basics';
import { type Campaign, defineCampaign, fingerprint, localTime, type Round } from '@miroir/campaign';
import { hestia, solar } from '@miroir/campaign/definitions';

const day = 86_400_000;

/** One round of the demonstration: the version of a campaign that it asks, and its id. */
export interface DemoRound {
  readonly campaign: Campaign;
  readonly round: string;
}

/** A round that is over, the next of the same campaign, and the only one of another campaign. */
export interface DemoRounds {
  readonly earlier: DemoRound;
  readonly open: DemoRound;
  readonly trial: DemoRound;
}

/** The rounds that a newcomer can answer. */
export const openRounds = ['open', 'trial'] as const;
export type OpenRound = (typeof openRounds)[number];

/** How long every open round is open, and since when, milliseconds. The trial opened first: the home speaks of the sides as the last one does. */
const openFor = 21 * day;
export const openSince: Readonly<Record<OpenRound, number>> = { open: 2 * day, trial: 4 * day };
export const closesAt = (round: OpenRound, now: number): number => now - openSince[round] + openFor;

/** How long ago the round that is over was opened, milliseconds. */
export const earlierSince = 80 * day;

function roundOf(campaign: Campaign, id: string, at: { opens: number; decides: boolean }): Round {
  const { timeZone } = campaign.schedule;
  const local = (ms: number): string => localTime(ms, timeZone);
  const closes = at.opens + openFor;
  return {
    id,
    opens: local(at.opens),
    closes: local(closes),
    compares: local(closes + 2 * day),
    ...(at.decides ? { decides: local(closes + 16 * day) } : {}),
  };
}

const withRounds = (campaign: Campaign, version: number, rounds: Round[]): Campaign =>
  defineCampaign({ ...campaign, version, schedule: { ...campaign.schedule, rounds } });

/** What the earlier round asked in other words than the open one. */
const earlierWords = {
  id: 'making-fair',
  text: {
    fr: 'Les personnes qui fabriquent nos volets travaillent dans de bonnes conditions.',
    en: 'The people who make our shutters work in good conditions.',
    de: 'Die Menschen, die unsere Rollläden bauen, arbeiten unter guten Bedingungen.',
    pt: 'As pessoas que fabricam os nossos estores trabalham em boas condições.',
  },
};

function earlierVersion(): Campaign {
  const questions = hestia.questions.map((question) =>
    question.id === earlierWords.id ? { ...question, text: earlierWords.text } : question,
  );
  return { ...hestia, questions };
}

/** The demonstration's rounds around this moment. */
export function demoRounds(now: number): DemoRounds {
  const before = roundOf(hestia, 'round-1', { opens: now - earlierSince, decides: true });
  const next = roundOf(hestia, 'round-2', { opens: now - openSince.open, decides: true });
  const trial = roundOf(solar, 'round-1', { opens: now - openSince.trial, decides: false });
  return {
    earlier: { campaign: withRounds(earlierVersion(), 1, [before]), round: before.id },
    open: { campaign: withRounds(hestia, 2, [before, next]), round: next.id },
    trial: { campaign: withRounds(solar, 1, [trial]), round: trial.id },
  };
}

/** What is asked in all rounds, whenever they are: another one is another demonstration. */
export function definitionOfRounds(): string {
  const rounds = demoRounds(Date.UTC(2026, 0, 15));
  return canonicalJson(Object.values(rounds).map(({ campaign }) => fingerprint(campaign)));
}
