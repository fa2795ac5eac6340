import { texts } from './shared/texts.ts';

export const longText = texts;
