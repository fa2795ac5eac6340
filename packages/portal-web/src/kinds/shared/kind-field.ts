import type { Answer, AnswerOf, LocalQuestion, QuestionKind } from '@miroir/campaign';
import type { ComponentType } from 'react';

type QuestionIn<K extends QuestionKind> = Extract<LocalQuestion, { kind: K }>;

/** What the controls of a kind are given. `onAnswer(undefined)` means nothing is answered. */
export interface FieldProps<K extends QuestionKind = QuestionKind> {
  readonly question: QuestionIn<K>;
  /** Whatever is kept on the device, "I don't know" included. */
  readonly answer: Answer | undefined;
  /** The same, where it says something in the form of this kind. */
  readonly given: AnswerOf<K> | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly faulty: boolean;
}

/** How one kind of question is asked: native controls, inside the page's fieldset. */
export type KindField<K extends QuestionKind = QuestionKind> = ComponentType<FieldProps<K>>;
/** A field for every kind. */
export type KindFields = { readonly [K in QuestionKind]: KindField<K> };
