import { type Draw, drawWords } from './shared/draw.ts';

export const longText: Draw<'long-text'> = drawWords;
