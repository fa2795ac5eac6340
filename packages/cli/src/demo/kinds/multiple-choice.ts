import { optionIds } from '@miroir/campaign';
import { type Draw, leaningsOf } from './shared/draw.ts';

export const multipleChoice: Draw<'multiple-choice'> = (question, speaker) => {
  const { random } = speaker;
  const leanings = leaningsOf(question, speaker);
  const ids = optionIds(question);
  const liked = random.shuffled(ids).filter((id) => random.chance(leanings[id] ?? 0.12));
  const most = question.max ?? ids.length;
  const chosen = liked.length >= (question.min ?? 1) ? liked.slice(0, most) : [random.pick(ids)];
  return { options: ids.filter((id) => chosen.includes(id)) };
};
