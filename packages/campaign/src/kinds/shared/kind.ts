import type { Result } from '@miroir/basics';
import type { z } from 'zod';
import type { AnswerFault } from './answer-fault.ts';

/**
 * Every kind of question, in the order the documentation presents them. A new kind is a name here and one file a
 * layer: every table over `QuestionKind` fails to compile until it has its line.
 */
export const questionKinds = [
  'single-choice',
  'multiple-choice',
  'yes-no',
  'likert',
  'rating',
  'nps',
  'ranking',
  'matrix',
  'allocation',
  'short-text',
  'long-text',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/**
 * What a kind's schemas are made of. Zod is handed in, never imported: a question page checks answers by the same
 * files and cannot afford it.
 */
export interface Parts<W extends z.ZodType = z.ZodType, L extends z.ZodType = z.ZodType> {
  readonly z: typeof z;
  /** One text: twins in a campaign, every language in a questionnaire, plain in a browser. */
  readonly wording: W;
  /** Options, items or rows with their labels. */
  readonly list: L;
  readonly id: z.ZodString;
}

/** What the form of an answer is made of. */
export type AnswerParts = Pick<Parts, 'z' | 'id'>;

/** The accepted answer in its stored form, `undefined` for a skip, or what is wrong with it. */
export type Checked<A> = Result<A | undefined, AnswerFault>;

/** The member of a question that holds its options, items or rows. */
export type ListKey = 'options' | 'items' | 'rows';

/** What a condition may look at in an answer. */
export interface Routing<Q, A> {
  /** Values a condition's `is` may name. */
  readonly values: (answer: A) => readonly string[];
  /** Most values one answer can have at once. */
  readonly most: (question: Q) => number;
}

/** What an answer of one kind is and what is read from it. Free of Zod. */
export interface AnswerRules<Q, A> {
  /** The member by which an answer of this kind is known. */
  readonly form: keyof A & string;
  /** Where the labelled parts are, null for a kind that has none of its own. */
  readonly list: ListKey | null;
  /** Answered in a person's own words. */
  readonly openText: boolean;
  /** What a figure can be broken down by, in definition order. */
  readonly optionIds: (question: Q) => string[];
  readonly favourableIds: (question: Q) => string[];
  readonly validate: (question: Q, answer: A) => Checked<A>;
  /** null: a condition cannot look at an answer of this kind. */
  readonly routing: Routing<Q, A> | null;
}

/** A fault of a question's definition, its path from the question. */
export interface DefinitionFault<C extends string = string> {
  readonly code: C;
  readonly path: readonly (string | number)[];
  /** One English sentence for the author. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What only the whole question can tell of one kind's definition. */
export interface DefinitionRules<Q> {
  readonly check: (question: Q) => readonly DefinitionFault[];
}

/** For a kind of which the schema says everything. */
export const nothingToCheck = { check: (): readonly never[] => [] };
