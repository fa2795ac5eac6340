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
  'binned-number',
  'period',
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
export type ListKey = 'options' | 'items' | 'rows' | 'bins' | 'periods';

/** What an answer of one kind is and what is read from it: all of it goes to the browser. */
export interface AnswerRules<Q, A> {
  /** The member by which an answer of this kind is known. */
  readonly form: keyof A & string;
  /** The member with the labelled parts a figure can be broken down by, or else their ids, in definition order. */
  readonly parts: ListKey | ((question: Q) => string[]);
  readonly validate: (question: Q, answer: A) => Checked<A>;
  /** Values that a condition's `is` may name; null: a condition cannot look at an answer of this kind. */
  readonly routed: ((answer: A) => readonly string[]) | null;
}

/** A fault of a question's definition, its path from the question. */
export interface DefinitionFault<C extends string = string> {
  readonly code: C;
  readonly path: readonly (string | number)[];
  /** One English sentence for the author. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Members of an option that only some kinds can draw. */
export const optionMembers = ['exclusive', 'other'] as const;
export type OptionMember = (typeof optionMembers)[number];

/**
 * What an author decides of a question of one kind; what is left out is plain: nothing to check beyond the schema,
 * nothing favourable by nature, one value an answer. Never in a browser: a question page cannot afford it.
 */
export interface DefinitionRules<Q> {
  /** What only the whole question can tell, beyond the schema. */
  readonly check?: (question: Q) => readonly DefinitionFault[];
  /** What was declared favourable, else what the kind takes for it. */
  readonly favourableIds?: (question: Q) => string[];
  /** What its options may be beyond an id and a label, of what only some kinds can draw. */
  readonly optionMembers?: readonly OptionMember[];
  /** Its answers from lowest to highest, as ids, where they are in order: what a condition's `atLeast` and `atMost` cut. */
  readonly scale?: (question: Q) => readonly string[];
  /** Most of its values that one answer can have at once. */
  readonly mostValues?: (question: Q) => number;
}
