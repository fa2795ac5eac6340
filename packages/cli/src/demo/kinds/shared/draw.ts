import {
  type Answer,
  type AnswerOf,
  type AskedQuestion,
  optionIds,
  type QuestionKind,
} from '@miroir/campaign';
import type { Chance } from './chance.ts';

/** One invented person: what their side leans to, their own chance, and what they would write. */
export interface Speaker {
  readonly opinions: {
    readonly weights: Readonly<Record<string, readonly number[]>>;
    readonly leanings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  readonly random: Chance;
  readonly words: (question: AskedQuestion) => string;
}

/** Invents an answer to one kind of question. */
export type Draw<K extends QuestionKind> = (
  question: Extract<AskedQuestion, { kind: K }>,
  speaker: Speaker,
) => AnswerOf<K> & Answer;

/** An option, or a number of a scale, by the side's weights. */
export function drawOption(question: AskedQuestion, { opinions, random }: Speaker): string {
  const ids = optionIds(question);
  const weights = opinions.weights[question.id] ?? ids.map(() => 1);
  return ids[random.weighted(weights)] ?? '';
}

/** What the side leans to among the options, items or rows of a question. */
export function leaningsOf(question: AskedQuestion, { opinions }: Speaker): Readonly<Record<string, number>> {
  return opinions.leanings[question.id] ?? {};
}

/** Ids in an order where a stronger leaning tends to come first (Plackett–Luce). */
export function leaningOrder(question: AskedQuestion, speaker: Speaker): string[] {
  const leanings = leaningsOf(question, speaker);
  const left = optionIds(question);
  const order: string[] = [];
  while (left.length > 0) {
    const at = speaker.random.weighted(left.map((id) => leanings[id] ?? 1));
    order.push(...left.splice(at, 1));
  }
  return order;
}

/** Own words, which three writers of five allow to be cited where the question asks. */
export function drawWords(
  question: Extract<AskedQuestion, { maxLength: number }>,
  { random, words }: Speaker,
): { text: string; quotable: boolean } {
  return { text: words(question), quotable: question.quotable && random.chance(0.6) };
}
