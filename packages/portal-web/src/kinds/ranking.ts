import { lazy } from 'react';
import type { KindView } from './shared/kind-view.ts';

export const ranking: KindView<'ranking'> = {
  Field: lazy(() =>
    import('./arranged/arranged-fields.ts').then((fields) => ({ default: fields.RankingField })),
  ),
  words: ({ given, label }) => given.order.map((id, index) => `${index + 1}. ${label(id)}`).join('\n'),
};
