import type { KindFigure } from './shared/figure-input.ts';
import { written } from './shared/written.ts';

export const longText: KindFigure<'long-text'> = written;
