import { type Campaign, localDay } from '@miroir/campaign';
import type { AskLead, FastComparison } from './fast-comparison.ts';
import { type BankDecision, type BankStep, bankDecisions } from './ideas/decisions.ts';

const day = 86_400_000;

/** What is asked of the comparison's page of the mirror day, as far as it is read here. */
interface Composing {
  readonly revision: number;
  readonly choices: readonly { readonly row: Row; readonly refused: string | null }[];
}
interface Row {
  readonly id: string;
  readonly question: string;
}
interface Kept {
  readonly id: string;
  readonly revision: number;
}
/** What was sealed, or the fault for which nothing was. */
type Sealed =
  | { readonly ok: true; readonly value: { readonly state: string } }
  | { readonly ok: false; readonly error: object };

/** The round whose loop is closed, and who is asked. */
export interface Loop {
  readonly comparison: FastComparison;
  readonly campaign: Campaign;
  readonly round: string;
}

const none = { employees: [], consumers: [] };
const pageOf = ({ campaign, round }: Loop) => ({
  ...{ locale: 'fr', campaign: campaign.id, round },
  theme: null,
  cohorts: none,
});

/** At most so many comparisons stand on the mirror pages: what one reads in two minutes. */
const mostRows = 8;

/** Rows that may be told to participants, the first of each question first. */
async function quotable(ask: AskLead, loop: Loop) {
  const { revision, choices } = await ask<Composing>('mirror.view', pageOf(loop));
  const rows = choices.flatMap(({ row, refused }) => (refused === null ? [row] : []));
  const firsts = rows.filter(({ question }, at) => rows.findIndex((row) => row.question === question) === at);
  return {
    revision,
    rows,
    chosen: [...firsts, ...rows.filter((row) => !firsts.includes(row))].slice(0, mostRows),
  };
}

/**
 * Composes what both sides will see of each other, and signs it for a minute that is still to come.
 * @param opensAt milliseconds since the epoch
 */
export async function signMirror(loop: Loop, opensAt: number): Promise<void> {
  await loop.comparison.pull();
  const ask = await loop.comparison.signIn();
  const { revision, chosen } = await quotable(ask, loop);
  const draft = { rows: chosen.map(({ id }) => id), lead: { employees: {}, consumers: {} } };
  const page = pageOf(loop);
  const kept = await ask<Kept>('mirror.write', { ...page, revision, draft });
  const notBefore = new Date(opensAt).toISOString();
  sealed(await ask<Sealed>('mirror.sign', { ...page, revision: kept.revision, notBefore }));
}

/** The days on which decisions are published, after the first ones; milliseconds since the first. */
export const laterDays: readonly number[] = [...new Set(bankDecisions.flatMap(({ steps }) => steps))]
  .map(({ after }) => after * day)
  .filter((after, at, all) => after > 0 && all.indexOf(after) === at)
  .sort((a, b) => a - b);

/** Publishes at this moment what the organiser says on that day, of all that is decided. Each list replaces the one before. */
export async function publishDecisions(
  loop: Loop,
  { first, now }: { readonly first: number; readonly now: number },
): Promise<void> {
  const ask = await loop.comparison.signIn();
  const ids: string[] = [];
  for (const decision of bankDecisions) {
    const step = decision.steps.find(({ after }) => first + after * day === now);
    if (step === undefined) continue;
    const begun =
      step === decision.steps[0] ? await begin(ask, loop, decision) : await found(ask, loop, decision);
    if (begun === null) continue;
    const { id, revision } = begun;
    await ask('decisions.write', { id, revision, written: writtenOf(loop, { decision, step, first }) });
    ids.push(id);
  }
  if (ids.length === 0) return;
  const { locale, campaign, round } = pageOf(loop);
  const notBefore = new Date(now).toISOString();
  sealed(await ask<Sealed>('decisions.publish', { locale, campaign, round, ids, notBefore }));
}

/** Begins with the gap that it answers; nothing where none of its question may be told. */
async function begin(ask: AskLead, loop: Loop, { answers }: BankDecision): Promise<Kept | null> {
  const { rows } = await quotable(ask, loop);
  const isOf = ({ id, question }: Row): boolean =>
    question === answers.question && (answers.part === undefined || id.split('/')[2] === answers.part);
  const row = rows.find(isOf)?.id;
  if (row === undefined) return null;
  return ask<Kept>('decisions.begin', { ...pageOf(loop), source: { kind: 'gap', row } });
}

interface Listed extends Kept {
  readonly steps: readonly { readonly version: { readonly said: BankDecision['said'] } }[];
}

/** The same decision as it was published, by its title. */
async function found(ask: AskLead, loop: Loop, { said }: BankDecision): Promise<Kept | null> {
  const { locale, campaign, round } = pageOf(loop);
  const { decisions } = await ask<{ decisions: readonly Listed[] }>('decisions.list', {
    locale,
    campaign,
    round,
  });
  const title = said.employees.title.fr;
  return decisions.find(({ steps }) => steps.at(-1)?.version.said.employees.title.fr === title) ?? null;
}

function writtenOf(
  { campaign }: Loop,
  { decision, step, first }: { decision: BankDecision; step: BankStep; first: number },
) {
  const on = (after: number): string => localDay(first + after * day, campaign.schedule.timeZone);
  const { owner, said, reason = {}, due } = decision;
  return {
    ...{ state: step.state, owner, said, reason: step.state === 'not-retained' ? reason : {} },
    ...{ decided: on(0), due: due === null ? null : on(due) },
    nextStep: step.next ?? {},
  };
}

/** @throws Error when nothing was sealed, or when it opens later than it was promised */
function sealed(outcome: Sealed): void {
  if (!outcome.ok) throw new Error(`Nothing was sealed: ${JSON.stringify(outcome.error)}`);
}
