import type { KindField } from './shared/kind-field.ts';
import { numbered } from './shared/number-field.tsx';

export const rating: KindField<'rating'> = numbered(({ max }) => ({ from: 1, to: max }));
