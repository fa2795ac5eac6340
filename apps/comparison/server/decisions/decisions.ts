import { type Clock, err, ok, type Random, type Result } from '@miroir/basics';
import {
  type AnsweredIdea,
  type AnswerSource,
  type Answers,
  type Decision,
  type DecisionState,
  type DecisionVersion,
  mayFollow,
  mostAnswered,
} from '../../contract/decisions.ts';
import type { NotQuotable } from '../../contract/mirror.ts';
import { quoteRow } from '../quoted/quotable.ts';
import type { Told } from '../report/analysis.ts';
import type { DecisionStore } from './decision-store.ts';

/** Bytes of an id: it is a name, and no secret. */
const idBytes = 12;

/** Why a decision was not changed. */
export type DecisionFault =
  | NotQuotable
  | 'unknown-decision'
  | 'unknown-reading'
  | 'unknown-idea'
  | 'changed-meanwhile'
  | 'no-way-back'
  | 'too-many-answers';

/** What a lead writes of a decision: what it answers is taken up and put away by gestures of their own. */
export type Written = Omit<DecisionVersion, 'answers'>;

/** What readings and ideas a decision may name. */
export interface Answerable {
  /** The comparison that a reading is of, where it is one of both whole sides; undefined for a reading that is not known. */
  rowOf(reading: string): Promise<string | null | undefined>;
  isIdea(idea: AnsweredIdea, campaign: string): boolean;
}

/** Decisions as leads write them. Nothing of a draft is told anywhere but here. */
export interface Decisions {
  list(campaign: string): Promise<Decision[]>;
  /** A new draft that answers something. */
  begin(told: Told, source: AnswerSource, by: string): Promise<Result<Decision, DecisionFault>>;
  /** Something more that a decision answers. */
  answer(id: string, told: Told, source: AnswerSource): Promise<Result<Decision, DecisionFault>>;
  /** It no longer answers that. */
  leave(id: string, source: AnswerSource): Promise<Result<Decision, DecisionFault>>;
  write(
    change: { readonly id: string; readonly revision: number },
    written: Written,
  ): Promise<Result<Decision, DecisionFault>>;
  /** Keeps decisions as a bulletin of that number tells them. @returns whether nobody has written of one meanwhile */
  keep(published: readonly Decision[], serial: number): Promise<boolean>;
  /** Puts away what waits to be published: the whole decision, where nothing of it was. */
  discard(id: string): Promise<Result<null, DecisionFault>>;
}

interface DecisionsDeps {
  readonly store: DecisionStore;
  readonly answerable: Answerable;
  readonly clock: Clock;
  readonly random: Random;
}

/** Makes them over a store. */
export function createDecisions({ store, answerable, clock, random }: DecisionsDeps): Decisions {
  const found = async (id: string): Promise<Result<Decision, DecisionFault>> => {
    const decision = await store.find(id);
    return decision === null ? err('unknown-decision') : ok(decision);
  };
  const put = async (
    decision: Decision,
    draft: DecisionVersion,
  ): Promise<Result<Decision, DecisionFault>> => {
    const next = { ...decision, draft, revision: decision.revision + 1 };
    return (await store.replace(next)) ? ok(next) : err('changed-meanwhile');
  };
  const changeAnswers = async (
    id: string,
    change: (answers: Answers) => Promise<Result<Answers, DecisionFault>>,
  ): Promise<Result<Decision, DecisionFault>> => {
    const decision = await found(id);
    if (!decision.ok) return decision;
    const version = writtenOf(decision.value);
    const answers = await change(version.answers);
    return answers.ok ? put(decision.value, { ...version, answers: answers.value }) : answers;
  };
  return {
    list: (campaign) => store.ofCampaign(campaign),
    async begin(told, source, by) {
      const answers = await withSource(nothing, source, { told, answerable });
      if (!answers.ok) return answers;
      const id = Buffer.from(random.bytes(idBytes)).toString('base64url');
      const draft = { ...blank, answers: answers.value };
      const decision: Decision = {
        ...{ id, campaign: told.campaign.id, madeAt: clock.now(), madeBy: by },
        ...{ revision: 1, draft, steps: [] },
      };
      await store.add(decision);
      return ok(decision);
    },
    async answer(id, told, source) {
      const decision = await found(id);
      if (decision.ok && decision.value.campaign !== told.campaign.id) return err('unknown-decision');
      return changeAnswers(id, (answers) => withSource(answers, source, { told, answerable }));
    },
    leave: (id, source) => changeAnswers(id, async (answers) => ok(withoutSource(answers, source))),
    async write({ id, revision }, written) {
      const decision = await found(id);
      if (!decision.ok) return decision;
      if (decision.value.revision !== revision) return err('changed-meanwhile');
      if (!mayFollow(decision.value.steps, written.state)) return err('no-way-back');
      const { answers } = writtenOf(decision.value);
      return put(decision.value, { ...written, answers });
    },
    async keep(published, serial) {
      const kept = await Promise.all(
        published.map((decision) =>
          store.replace({ ...toldBy(decision, serial), revision: decision.revision + 1 }),
        ),
      );
      return kept.every(Boolean);
    },
    async discard(id) {
      const decision = await found(id);
      if (!decision.ok) return decision;
      const { value } = decision;
      const done =
        value.steps.length === 0
          ? await store.remove(value)
          : await store.replace({ ...value, draft: null, revision: value.revision + 1 });
      return done ? ok(null) : err('changed-meanwhile');
    },
  };
}

/** Its last step is what the bulletin of that number tells. */
function toldBy({ steps, ...decision }: Decision, serial: number): Decision {
  return {
    ...decision,
    steps: [...steps.slice(0, -1), ...steps.slice(-1).map((step) => ({ ...step, serial }))],
  };
}

const nothing: Answers = { gaps: [], ideas: [], readings: [] };

const first: DecisionState = 'under-study';

/** A draft of which nothing is written yet. */
const blank: DecisionVersion = {
  ...{ state: first, decided: null, due: null, owner: {}, nextStep: {}, reason: {}, answers: nothing },
  said: { employees: { title: {}, text: {} }, consumers: { title: {}, text: {} } },
};

/** What is being written of a decision: its draft, else it goes on from what was published last. */
export function writtenOf({ draft, steps }: Pick<Decision, 'draft' | 'steps'>): DecisionVersion {
  return draft ?? steps.at(-1)?.version ?? blank;
}

async function withSource(
  answers: Answers,
  source: AnswerSource,
  { told, answerable }: { readonly told: Told; readonly answerable: Answerable },
): Promise<Result<Answers, DecisionFault>> {
  const others = withoutSource(answers, source);
  if (others.gaps.length + others.ideas.length + others.readings.length >= mostAnswered)
    return err('too-many-answers');
  switch (source.kind) {
    case 'gap': {
      const gap = quoteRow(told, source.row);
      return gap.ok ? ok({ ...others, gaps: [...others.gaps, gap.value] }) : gap;
    }
    case 'idea': {
      const idea = { side: source.side, id: source.id };
      if (!answerable.isIdea(idea, told.campaign.id)) return err('unknown-idea');
      return ok({ ...others, ideas: [...others.ideas, idea] });
    }
    case 'reading':
      return withReading(others, source.id, { told, answerable });
  }
}

/** A reading is the leads' own; the gap that it froze is told to participants too, where it may be. */
async function withReading(
  answers: Answers,
  id: string,
  { told, answerable }: { readonly told: Told; readonly answerable: Answerable },
): Promise<Result<Answers, DecisionFault>> {
  const row = await answerable.rowOf(id);
  if (row === undefined) return err('unknown-reading');
  const readings = [...answers.readings, id];
  const quoted = row === null ? null : quoteRow(told, row);
  if (!quoted?.ok) return ok({ ...answers, readings });
  const gaps = [...answers.gaps.filter((gap) => gap.row !== row), quoted.value];
  return ok({ ...answers, readings, gaps });
}

function withoutSource(answers: Answers, source: AnswerSource): Answers {
  switch (source.kind) {
    case 'gap':
      return { ...answers, gaps: answers.gaps.filter(({ row }) => row !== source.row) };
    case 'idea':
      return {
        ...answers,
        ideas: answers.ideas.filter(({ side, id }) => side !== source.side || id !== source.id),
      };
    case 'reading':
      return { ...answers, readings: answers.readings.filter((id) => id !== source.id) };
  }
}
