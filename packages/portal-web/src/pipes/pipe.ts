import type { LocalQuestion } from '@miroir/campaign';
import { answerOf, fillPipes, labelledParts, type Pipe } from '@miroir/campaign/answers';
import { regional } from '@miroir/locales/regional';
import type { Draft } from '../draft/draft.ts';

/** What a text is filled with: the questions still asked, what this device holds of their answers, and its language. */
export interface Spoken {
  readonly questions: readonly LocalQuestion[];
  readonly draft: Pick<Draft, 'answers'>;
  readonly locale: string;
}

/** A text with what was chosen before in its places, as plain text; nothing about it leaves the device. */
export function pipeText(text: string, spoken: Spoken): string {
  return fillPipes(text, (pipe) => said(pipe, spoken));
}

/** The same questions, their texts filled. */
export function pipeQuestions(spoken: Spoken): LocalQuestion[] {
  const fill = (text: string) => pipeText(text, spoken);
  return spoken.questions.map((question) => ({
    ...question,
    text: fill(question.text),
    ...(question.help === undefined ? {} : { help: fill(question.help) }),
    ...(question.comment === undefined
      ? {}
      : { comment: { ...question.comment, prompt: fill(question.comment.prompt) } }),
  }));
}

function said({ question: id, fallback }: Pipe, { questions, draft, locale }: Spoken): string {
  const question = questions.find((each) => each.id === id);
  const chosen = question === undefined ? [] : chosenIn(question, draft);
  if (chosen.length === 0) return fallback ?? '…';
  return new Intl.ListFormat(regional(locale), { type: 'conjunction' }).format(chosen);
}

/** Labels of what was chosen, or the number given; empty where there is none. */
function chosenIn(question: LocalQuestion, { answers }: Spoken['draft']): string[] {
  const given = answerOf(question, answers[question.id]);
  if (given === undefined) return [];
  if ('value' in given) return [String(given.value)];
  const ids: readonly string[] = 'option' in given ? [given.option] : 'options' in given ? given.options : [];
  return labelledParts(question)
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label);
}
