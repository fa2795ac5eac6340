import { type Draw, drawOption } from './shared/draw.ts';

export const rating: Draw<'rating'> = (question, speaker) => ({
  value: Number(drawOption(question, speaker)),
});
