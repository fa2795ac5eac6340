import { lazy } from 'react';
import type { KindField } from './shared/kind-field.ts';

export const matrix: KindField<'matrix'> = lazy(() =>
  import('./arranged/arranged-fields.ts').then((fields) => ({ default: fields.MatrixField })),
);
