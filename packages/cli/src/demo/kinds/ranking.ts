import { type Draw, leaningOrder } from './shared/draw.ts';

export const ranking: Draw<'ranking'> = (question, speaker) => ({
  order: leaningOrder(question, speaker).slice(0, question.top ?? question.items.length),
});
