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

/** One's own answer, to be said back. */
export interface Said<K extends QuestionKind = QuestionKind> {
  readonly question: QuestionIn<K>;
  readonly given: AnswerOf<K>;
  /** The label of an option, item or row; its id when the question no longer has it. */
  readonly label: (id: string) => string;
  readonly yesNo: { readonly yes: string; readonly no: string };
  readonly number: (value: number) => string;
}

/** How one kind of question is drawn and said back. */
export interface KindView<K extends QuestionKind = QuestionKind> {
  /** Native controls, inside the page's fieldset. */
  readonly Field: ComponentType<FieldProps<K>>;
  /** The answer as a person would say it back. */
  readonly words: (said: Said<K>) => string;
}
