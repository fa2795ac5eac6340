import { type Draw, drawOption } from './shared/draw.ts';

export const number: Draw<'number'> = (question, speaker) => ({ option: drawOption(question, speaker) });
