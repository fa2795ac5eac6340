import { lazy } from 'react';
import type { KindField } from './shared/kind-field.ts';

export const allocation: KindField<'allocation'> = lazy(() =>
  import('./arranged/arranged-fields.ts').then((fields) => ({ default: fields.AllocationField })),
);
