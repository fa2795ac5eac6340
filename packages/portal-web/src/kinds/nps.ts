import type { KindField } from './shared/kind-field.ts';
import { numbered } from './shared/number-field.tsx';

export const nps: KindField<'nps'> = numbered(() => ({ from: 0, to: 10 }));
