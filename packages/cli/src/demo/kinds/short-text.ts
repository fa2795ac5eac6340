import { type Draw, drawWords } from './shared/draw.ts';

export const shortText: Draw<'short-text'> = drawWords;
