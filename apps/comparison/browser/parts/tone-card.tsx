import { useLingui } from '@lingui/react/macro';
import type { QuestionView } from '../../server/report/view.ts';
import { useFormats, useFrame } from '../app/context.tsx';
import { toneTable } from '../tables/tone-table.ts';
import { toneSentence } from '../words/page-sentences.ts';
import { ReportFigure } from './report-figure.tsx';
import { PolarityLegend, TonePair } from './tone-pair.tsx';
import { useNotes } from './use-notes.ts';
import { useToneMethod } from './use-tone-method.ts';

/** The tone of one question's or one theme's comments, both sides. Nothing where no comment is asked for. */
export function ToneCard({ view }: { view: Pick<QuestionView, 'id' | 'basis' | 'tone'> }) {
  const { i18n, t } = useLingui();
  const format = useFormats();
  const { commentsK } = useFrame();
  const notes = useNotes(view.basis, useToneMethod(commentsK));
  if (!view.tone) return null;
  const finding = toneSentence(i18n, view.tone, format);
  return (
    <ReportFigure
      heading={t`Ton des commentaires`}
      say={finding}
      finding={finding}
      legend={<PolarityLegend />}
      table={toneTable(i18n, [view.tone], format)}
      notes={notes}
      fileName={`miroir-ton-${view.id}`}
      method="sentiment"
    >
      <TonePair row={view.tone} />
    </ReportFigure>
  );
}
