import { type Draw, drawOption } from './shared/draw.ts';

export const period: Draw<'period'> = (question, speaker) => ({ option: drawOption(question, speaker) });
