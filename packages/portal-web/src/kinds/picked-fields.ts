import { likert } from './likert.ts';
import { MultipleChoice } from './multiple-choice.tsx';
import type { KindFields } from './shared/kind-field.ts';
import { singleChoice } from './single-choice.ts';
import { YesNo } from './yes-no.tsx';

/** Kinds whose answer is picked from a list: a question page is drawn with these. */
export const picked = {
  'single-choice': singleChoice,
  'multiple-choice': MultipleChoice,
  'yes-no': YesNo,
  likert,
} satisfies Partial<KindFields>;
export type PickedKind = keyof typeof picked;
