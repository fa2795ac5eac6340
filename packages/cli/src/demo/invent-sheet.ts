import { exhaustive } from '@miroir/basics';
import {
  type Answer,
  type AskedQuestion,
  isAsked,
  optionIds,
  type Questionnaire,
  type Sheet,
} from '@miroir/campaign';
import { type Opinions, tones, topicOf, usualSkip, usualUnsure } from './opinions.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Who speaks: how their side leans, and this person's own chance. */
export interface Voice {
  readonly opinions: Opinions;
  readonly random: SeededRandom;
}

type Draw<Kind extends AskedQuestion['kind']> = (
  question: Extract<AskedQuestion, { kind: Kind }>,
  voice: Voice,
) => Answer;

const pickOption = (question: AskedQuestion, voice: Voice): string => {
  const ids = optionIds(question);
  const weights = voice.opinions.weights[question.id] ?? ids.map(() => 1);
  return ids[voice.random.weighted(weights)] ?? '';
};

/** Ids in an order where a stronger leaning tends to come first (Plackett–Luce). */
function leaningOrder(question: AskedQuestion, voice: Voice): string[] {
  const leanings = voice.opinions.leanings[question.id] ?? {};
  const left = optionIds(question);
  const order: string[] = [];
  while (left.length > 0) {
    const at = voice.random.weighted(left.map((id) => leanings[id] ?? 1));
    order.push(...left.splice(at, 1));
  }
  return order;
}

const drawOptions: Draw<'multiple-choice'> = (question, voice) => {
  const leanings = voice.opinions.leanings[question.id] ?? {};
  const ids = optionIds(question);
  const liked = voice.random.shuffled(ids).filter((id) => voice.random.chance(leanings[id] ?? 0.12));
  const most = question.max ?? ids.length;
  const chosen = liked.length >= (question.min ?? 1) ? liked.slice(0, most) : [voice.random.pick(ids)];
  return { options: ids.filter((id) => chosen.includes(id)) };
};

const drawPoints: Draw<'allocation'> = (question, voice) => {
  const leanings = voice.opinions.leanings[question.id] ?? {};
  const ids = optionIds(question);
  const points: Record<string, number> = Object.fromEntries(ids.map((id) => [id, 0]));
  // Two or three favourites get most of it, as people do.
  const favourites = leaningOrder(question, voice).slice(0, voice.random.chance(0.5) ? 2 : 3);
  for (let given = 0; given < question.total; given += question.step) {
    const pool = voice.random.chance(0.75) ? favourites : ids;
    const id = pool[voice.random.weighted(pool.map((each) => leanings[each] ?? 1))] ?? '';
    points[id] = (points[id] ?? 0) + question.step;
  }
  return { points };
};

const around = (mean: number, random: SeededRandom): number =>
  Math.min(5, Math.max(1, Math.round(mean + (random.next() + random.next() + random.next() - 1.5) * 2)));

const drawCells: Draw<'matrix'> = (question, voice) => {
  const leanings = voice.opinions.leanings[question.id] ?? {};
  const known = question.rows.filter(() => voice.random.chance(0.92));
  const rows = known.length > 0 ? known : question.rows;
  return {
    cells: Object.fromEntries(
      rows.map(({ id }) => [
        id,
        { importance: around(4.2, voice.random), satisfaction: around(leanings[id] ?? 3, voice.random) },
      ]),
    ),
  };
};

function writtenText(question: AskedQuestion, voice: Voice): string {
  const topic = topicOf[question.id];
  if (topic === undefined) return voice.random.pick(voice.opinions.bank.tips);
  const tone = tones[voice.random.weighted(voice.opinions.tone[question.id] ?? [1, 1, 1])] ?? 'neutral';
  return voice.random.pick(voice.opinions.bank.comments[topic][tone]);
}

function drawAnswer(question: AskedQuestion, voice: Voice): Answer {
  switch (question.kind) {
    case 'single-choice':
    case 'yes-no':
    case 'likert':
      return { option: pickOption(question, voice) };
    case 'multiple-choice':
      return drawOptions(question, voice);
    case 'rating':
    case 'nps':
      return { value: Number(pickOption(question, voice)) };
    case 'ranking':
      return { order: leaningOrder(question, voice).slice(0, question.top ?? question.items.length) };
    case 'matrix':
      return drawCells(question, voice);
    case 'allocation':
      return drawPoints(question, voice);
    case 'short-text':
    case 'long-text':
      return { text: writtenText(question, voice), quotable: question.quotable && voice.random.chance(0.6) };
    default:
      return exhaustive(question);
  }
}

const isText = (question: AskedQuestion): boolean =>
  question.kind === 'short-text' || question.kind === 'long-text';

function drawOrSkip(question: AskedQuestion, voice: Voice): Answer | undefined {
  const { random, opinions } = voice;
  if (isText(question)) {
    return random.chance(opinions.writes[question.id] ?? 0.1) ? drawAnswer(question, voice) : undefined;
  }
  if (question.unsure !== 'none' && random.chance(opinions.unsure[question.id] ?? usualUnsure)) {
    return { unsure: question.unsure === 'both' ? 'dont-know' : question.unsure };
  }
  if (!question.required && random.chance(usualSkip)) return undefined;
  return drawAnswer(question, voice);
}

/** One invented person's answers. The same voice, drawn at the same place of its chance, says the same. */
export function inventSheet(questionnaire: Questionnaire, voice: Voice): Sheet {
  const answers: Record<string, Answer> = {};
  const comments: Sheet['comments'] = {};
  for (const question of questionnaire.questions) {
    if (!isAsked(question, answers)) continue;
    const answer = drawOrSkip(question, voice);
    if (answer !== undefined) answers[question.id] = answer;
    const writes =
      question.comment !== undefined && voice.random.chance(voice.opinions.writes[question.id] ?? 0.05);
    if (!writes) continue;
    const quotable = question.comment?.quotable === true && voice.random.chance(0.6);
    comments[question.id] = { text: writtenText(question, voice), quotable };
  }
  return { answers, comments };
}
