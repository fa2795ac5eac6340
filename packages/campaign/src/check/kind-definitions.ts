import type { AnyQuestion, QuestionOf } from '../answers/rules.ts';
import { allocationDefinition } from '../kinds/allocation.ts';
import { binnedNumberDefinition } from '../kinds/binned-number.ts';
import { likertDefinition } from '../kinds/likert.ts';
import { longTextDefinition } from '../kinds/long-text.ts';
import { matrixDefinition } from '../kinds/matrix.ts';
import { multipleChoiceDefinition } from '../kinds/multiple-choice.ts';
import { npsDefinition } from '../kinds/nps.ts';
import { periodDefinition } from '../kinds/period.ts';
import { rankingDefinition } from '../kinds/ranking.ts';
import { ratingDefinition } from '../kinds/rating.ts';
import type { DefinitionRules, QuestionKind } from '../kinds/shared/kind.ts';
import { shortTextDefinition } from '../kinds/short-text.ts';
import { singleChoiceDefinition } from '../kinds/single-choice.ts';
import { yesNoDefinition } from '../kinds/yes-no.ts';

const definitions = {
  'single-choice': singleChoiceDefinition,
  'multiple-choice': multipleChoiceDefinition,
  'yes-no': yesNoDefinition,
  likert: likertDefinition,
  rating: ratingDefinition,
  nps: npsDefinition,
  ranking: rankingDefinition,
  matrix: matrixDefinition,
  allocation: allocationDefinition,
  'binned-number': binnedNumberDefinition,
  period: periodDefinition,
  'short-text': shortTextDefinition,
  'long-text': longTextDefinition,
} satisfies { readonly [K in QuestionKind]: DefinitionRules<QuestionOf<K>> };

type Definitions = typeof definitions;
type Found = {
  [K in QuestionKind]: Definitions[K] extends { check: (...question: never) => readonly (infer F)[] }
    ? F
    : never;
}[QuestionKind];
/** Codes of the faults that one kind's definition can have. */
export type KindFaultCode = Found['code'];

interface WholeRules extends Required<DefinitionRules<AnyQuestion>> {
  readonly check: (question: AnyQuestion) => readonly Found[];
}

const plain: WholeRules = {
  check: () => [],
  favourableIds: () => [],
  optionMembers: [],
  scale: () => [],
  mostValues: () => 1,
};

/** What the question's own kind knows of its definition. */
export function definitionOf(question: AnyQuestion): WholeRules {
  return { ...plain, ...(definitions[question.kind] as Partial<WholeRules>) };
}

/**
 * The options that count as favourable, as ids: what the author declared, else what the kind takes for it (the upper
 * part of an ordered scale, `yes`). Empty where nothing is favourable by nature.
 */
export function favourableIds(question: AnyQuestion): string[] {
  return definitionOf(question).favourableIds(question);
}
