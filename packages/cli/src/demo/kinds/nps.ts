import { type Draw, drawOption } from './shared/draw.ts';

export const nps: Draw<'nps'> = (question, speaker) => ({ value: Number(drawOption(question, speaker)) });
