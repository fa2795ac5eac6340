import { type Draw, drawOption } from './shared/draw.ts';

export const likert: Draw<'likert'> = (question, speaker) => ({ option: drawOption(question, speaker) });
