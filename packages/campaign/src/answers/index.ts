export type { AnswerFault } from './answer-fault.ts';
export { normaliseText, textLength, validateText } from './open-text.ts';
export { type AnyQuestion, favourableIds, isConditional, offersUnsure, optionIds } from './options.ts';
export { validateAnswer } from './validate-answer.ts';
export { isAsked, keepAsked, nextQuestion, visibleQuestions } from './visible-questions.ts';
