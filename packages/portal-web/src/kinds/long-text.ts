import type { KindField } from './shared/kind-field.ts';
import { ownWords } from './shared/own-words-field.tsx';

export const longText: KindField<'long-text'> = ownWords(6);
