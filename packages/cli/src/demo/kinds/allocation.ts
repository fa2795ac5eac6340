import { optionIds } from '@miroir/campaign';
import { type Draw, leaningOrder, leaningsOf } from './shared/draw.ts';

export const allocation: Draw<'allocation'> = (question, speaker) => {
  const { random } = speaker;
  const leanings = leaningsOf(question, speaker);
  const ids = optionIds(question);
  const points: Record<string, number> = Object.fromEntries(ids.map((id) => [id, 0]));
  // Two or three favourites get most of it, as people do.
  const favourites = leaningOrder(question, speaker).slice(0, random.chance(0.5) ? 2 : 3);
  for (let given = 0; given < question.total; given += question.step) {
    const pool = random.chance(0.75) ? favourites : ids;
    const id = pool[random.weighted(pool.map((each) => leanings[each] ?? 1))] ?? '';
    points[id] = (points[id] ?? 0) + question.step;
  }
  return { points };
};
