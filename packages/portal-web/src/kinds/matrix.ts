import { lazy } from 'react';
import type { KindView } from './shared/kind-view.ts';

export const matrix: KindView<'matrix'> = {
  Field: lazy(() =>
    import('./arranged/arranged-fields.ts').then((fields) => ({ default: fields.MatrixField })),
  ),
  words: ({ given, label }) =>
    Object.entries(given.cells)
      .map(([id, cell]) => `${label(id)} – ${cell.importance ?? '·'} / ${cell.satisfaction ?? '·'}`)
      .join('\n'),
};
