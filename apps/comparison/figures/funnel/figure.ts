import { msg } from '@lingui/core/macro';
import type { ParticipationView } from '../../contract/participation.ts';
import type { FigureValue } from '../value/figure-value.ts';
import type { Telling } from '../value/telling.ts';
import { funnelMarks } from './marks.ts';
import { participationNotes, uncounted } from './notes.ts';
import { participationHeadline } from './sentence.ts';
import { funnelTable } from './table.ts';

/** From the invitation to the published figures, each side on its own scale. */
export function funnelFigure(telling: Telling, view: ParticipationView): FigureValue {
  const { i18n, format } = telling;
  return {
    id: 'funnel',
    heading: i18n._(msg`De l’invitation aux résultats`),
    sentence: participationHeadline(i18n, view, format),
    say: null,
    table: funnelTable(i18n, view, format),
    notes: [...participationNotes(telling, view), ...uncounted(telling, view)],
    method: 'participation',
    marks: (width) => funnelMarks(telling, view, width),
  };
}
