import type { KindField } from './shared/kind-field.ts';
import { ownWords } from './shared/own-words-field.tsx';

export const shortText: KindField<'short-text'> = ownWords(1);
