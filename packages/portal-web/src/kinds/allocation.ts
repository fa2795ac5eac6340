import { lazy } from 'react';
import type { KindView } from './shared/kind-view.ts';

export const allocation: KindView<'allocation'> = {
  Field: lazy(() =>
    import('./arranged/arranged-fields.ts').then((fields) => ({ default: fields.AllocationField })),
  ),
  words: ({ given, label, number }) =>
    Object.entries(given.points)
      .filter(([, points]) => points > 0)
      .map(([id, points]) => `${label(id)} – ${number(points)}`)
      .join('\n'),
};
