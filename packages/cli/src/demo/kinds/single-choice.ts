import { type Draw, drawOption } from './shared/draw.ts';

export const singleChoice: Draw<'single-choice'> = (question, speaker) => ({
  option: drawOption(question, speaker),
});
