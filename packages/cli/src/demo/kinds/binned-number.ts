import { type Draw, drawOption } from './shared/draw.ts';

export const binnedNumber: Draw<'binned-number'> = (question, speaker) => ({
  option: drawOption(question, speaker),
});
