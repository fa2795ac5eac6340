import { texts } from './shared/texts.ts';

export const shortText = texts;
