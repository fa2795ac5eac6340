import { exclusiveIds, optionIds } from '@miroir/campaign';
import { type Draw, leaningsOf } from './shared/draw.ts';

export const multipleChoice: Draw<'multiple-choice'> = (question, speaker) => {
  const { random } = speaker;
  const leanings = leaningsOf(question, speaker);
  const ids = optionIds(question);
  const alone = exclusiveIds(question.options);
  const free = ids.filter((id) => !alone.includes(id));
  const liked = random.shuffled(free).filter((id) => random.chance(leanings[id] ?? 0.12));
  const most = question.max ?? ids.length;
  const chosen = liked.length >= (question.min ?? 1) ? liked.slice(0, most) : [alone[0] ?? random.pick(ids)];
  return { options: ids.filter((id) => chosen.includes(id)) };
};
