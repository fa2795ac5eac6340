import { bareSchema } from '@miroir/database';
import { Schema } from 'mongoose';
import { text } from './contribution.ts';

/** Where an idea stands with the organiser, in the order in which it may go; without one it is received, and no more. */
export const answerStates = ['under-study', 'retained', 'in-progress', 'done', 'not-retained'] as const;
export type AnswerState = (typeof answerStates)[number];

/** One thing that was said of an idea, with the local day on which it was published. */
export interface AnswerStep {
  state: AnswerState;
  text: string;
  day: string;
}

/** What the organiser answered to an idea: public, and only what is published. */
export interface AnswerDocument {
  /** The idea. */
  _id: string;
  steps: AnswerStep[];
}

/** Longest answer, in characters as a person counts them. */
export const longestAnswer = 1000;

export const answerSchema = new Schema<AnswerDocument>(
  { _id: text, steps: [Schema.Types.Mixed] },
  { ...bareSchema, collection: 'answers' },
);
