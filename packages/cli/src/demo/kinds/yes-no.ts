import { type Draw, drawOption } from './shared/draw.ts';

export const yesNo: Draw<'yes-no'> = (question, speaker) => ({ option: drawOption(question, speaker) });
