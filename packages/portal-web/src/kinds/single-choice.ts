import type { KindField } from './shared/kind-field.ts';
import { ListedOptions } from './shared/listed-options.tsx';

export const singleChoice: KindField<'single-choice'> = ListedOptions;
