import { type Audience, audiences } from '@miroir/basics';
import { localDay } from '@miroir/campaign';
import type { AskLead } from './fast-comparison.ts';
import { type BankDecision, type BankStep, bankDecisions } from './ideas/decisions.ts';
import {
  type Kept,
  type Loop,
  pageOf,
  placeOf,
  quotable,
  type Row,
  type Sealed,
  sealedAs,
} from './loop-page.ts';

const day = 86_400_000;

/** When decisions are published, in milliseconds since the first are. */
export const decisionDays: readonly number[] = [
  ...new Set(bankDecisions.flatMap(({ steps }) => steps.map(({ after }) => after * day))),
].sort((a, b) => a - b);

/** Publishes at this moment what the organiser says on that day, of all that is decided. */
export async function publishDecisions(
  loop: Loop,
  { first, now }: { readonly first: number; readonly now: number },
): Promise<void> {
  const ask = await loop.comparison.signIn();
  const ids: string[] = [];
  for (const decision of bankDecisions) {
    const step = decision.steps.find(({ after }) => first + after * day === now);
    if (step === undefined) continue;
    const kept =
      step === decision.steps[0] ? await begun(ask, loop, decision) : await published(ask, loop, decision);
    if (kept === null) continue;
    const { id, revision } = kept;
    await ask('decisions.write', { id, revision, written: writtenOf(loop, { decision, step, first }) });
    ids.push(id);
  }
  // In a demonstration where nothing of a question may be told, nothing is answered.
  if (ids.length === 0) return;
  const notBefore = new Date(now).toISOString();
  sealedAs('open', await ask<Sealed>('decisions.publish', { ...placeOf(loop), ids, notBefore }));
}

/** A new one, of the gap that it answers; nothing where none of its question may be told. */
async function begun(ask: AskLead, loop: Loop, { answers, ideas }: BankDecision): Promise<Kept | null> {
  const { rows } = await quotable(ask, loop);
  const isOf = ({ id, question }: Row): boolean =>
    question === answers.question && (answers.part === undefined || id.split('/')[2] === answers.part);
  const row = rows.find(isOf)?.id;
  if (row === undefined) return null;
  let kept = await ask<Kept>('decisions.begin', { ...pageOf(loop), source: { kind: 'gap', row } });
  for (const idea of await crossed(ask, loop, ideas)) {
    const source = { kind: 'idea', ...idea };
    kept = await ask<Kept>('decisions.answer', { ...pageOf(loop), id: kept.id, source });
  }
  return kept;
}

/** Ideas by their titles, as a lead reads them; of those that did not cross, nothing. */
async function crossed(
  ask: AskLead,
  loop: Loop,
  ideas: BankDecision['ideas'],
): Promise<{ readonly side: Audience; readonly id: string }[]> {
  const { ideas: titles } = await ask<{ ideas: Record<string, string | null> }>(
    'decisions.list',
    placeOf(loop),
  );
  const byTitle = new Map(Object.entries(titles).map(([id, title]) => [title, id]));
  return audiences.flatMap((side) =>
    ideas[side].flatMap((title) => {
      const id = byTitle.get(title);
      return id === undefined ? [] : [{ side, id }];
    }),
  );
}

interface Listed extends Kept {
  readonly steps: readonly { readonly version: { readonly said: BankDecision['said'] } }[];
}

/** One that was published, by its title; nothing where it was not. */
async function published(ask: AskLead, loop: Loop, { said }: BankDecision): Promise<Kept | null> {
  const { decisions } = await ask<{ decisions: readonly Listed[] }>('decisions.list', placeOf(loop));
  const titleOf = ({ employees }: BankDecision['said']): string | undefined => employees.title.fr;
  const isSame = ({ steps }: Listed): boolean =>
    steps.some(({ version }) => titleOf(version.said) === titleOf(said));
  return decisions.find(isSame) ?? null;
}

function writtenOf(
  { campaign }: Loop,
  { decision, step, first }: { decision: BankDecision; step: BankStep; first: number },
) {
  const on = (after: number): string => localDay(first + after * day, campaign.schedule.timeZone);
  const { owner, said, reason = {}, due } = decision;
  return {
    ...{ state: step.state, owner, said, reason },
    ...{ decided: on(0), due: due === null ? null : on(due) },
    nextStep: step.next ?? {},
  };
}
