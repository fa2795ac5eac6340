export type { AnswerFault } from '../kinds/shared/answer-fault.ts';
export { binAt } from '../kinds/shared/bin-at.ts';
export { normaliseText, textLength, validateText } from '../kinds/shared/open-text.ts';
export { stepOf, stepsInYear } from '../kinds/shared/steps.ts';
export { commentAsked, specifiedOption, validateComment } from './comments.ts';
export {
  isConditional,
  isOpenText,
  labelledParts,
  offersUnsure,
  optionIds,
} from './options.ts';
export { fillPipes, hasPipes, type Pipe, pipesIn, withoutPipes } from './pipes.ts';
export { type AnyQuestion, answerForm, answerOf, type QuestionOf } from './rules.ts';
export { validateAnswer } from './validate-answer.ts';
export { isAsked, keepAsked, nextQuestion, visibleQuestions } from './visible-questions.ts';
