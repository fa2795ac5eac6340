import { lazy } from 'react';
import type { KindField } from './shared/kind-field.ts';

export const ranking: KindField<'ranking'> = lazy(() =>
  import('./arranged/arranged-fields.ts').then((fields) => ({ default: fields.RankingField })),
);
