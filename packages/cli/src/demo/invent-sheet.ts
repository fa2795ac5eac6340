import {
  type Answer,
  type AskedQuestion,
  commentAsked,
  isAsked,
  isOpenText,
  type Questionnaire,
  type Sheet,
} from '@miroir/campaign';
import { bankTones } from './bank/bank.ts';
import { drawAnswer } from './kinds/draw-answer.ts';
import type { Chance } from './kinds/shared/chance.ts';
import { type Opinions, topicOf, usualSkip, usualUnsure } from './opinions.ts';

/** Who speaks: how their side leans, and this person's own chance. */
export interface Voice {
  readonly opinions: Opinions;
  readonly random: Chance;
}

function writtenText(question: AskedQuestion, voice: Voice): string {
  const topic = topicOf[question.id];
  if (topic === undefined) return voice.random.pick(voice.opinions.bank.tips);
  const tone = bankTones[voice.random.weighted(voice.opinions.tone[question.id] ?? [1, 1, 1])] ?? 'neutral';
  return voice.random.pick(voice.opinions.bank.comments[topic][tone]);
}

function answerOf(question: AskedQuestion, voice: Voice): Answer {
  return drawAnswer(question, { ...voice, words: (asked) => writtenText(asked, voice) });
}

function drawOrSkip(question: AskedQuestion, voice: Voice): Answer | undefined {
  const { random, opinions } = voice;
  if (isOpenText(question)) {
    return random.chance(opinions.writes[question.id] ?? 0.1) ? answerOf(question, voice) : undefined;
  }
  if (question.unsure !== 'none' && random.chance(opinions.unsure[question.id] ?? usualUnsure)) {
    return { unsure: question.unsure === 'both' ? 'dont-know' : question.unsure };
  }
  if (!question.required && random.chance(usualSkip)) return undefined;
  return answerOf(question, voice);
}

/** One invented person's answers. The same voice, drawn at the same place of its chance, says the same. */
export function inventSheet(questionnaire: Questionnaire, voice: Voice): Sheet {
  const answers: Record<string, Answer> = {};
  const comments: Sheet['comments'] = {};
  for (const question of questionnaire.questions) {
    if (!isAsked(questionnaire, question, answers)) continue;
    const answer = drawOrSkip(question, voice);
    if (answer !== undefined) answers[question.id] = answer;
    const wanted = commentAsked(question, answer);
    if (wanted === null) continue;
    const writes = wanted === 'must' || voice.random.chance(voice.opinions.writes[question.id] ?? 0.05);
    if (!writes) continue;
    const quotable = question.comment?.quotable === true && voice.random.chance(0.6);
    comments[question.id] = { text: writtenText(question, voice), quotable };
  }
  return { answers, comments };
}
