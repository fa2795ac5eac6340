import type { QuestionView } from '../../contract/question.ts';
import { toneFigure } from '../../figures/tones/figure.ts';
import { useTelling } from '../app/use-telling.ts';
import { FreezeButton } from './freeze-button.tsx';
import { ReportFigure } from './report-figure.tsx';
import { PolarityLegend, TonePair, toneKey } from './tone-pair.tsx';

/** The tone of one question's or one theme's comments, both sides. Nothing where no comment is asked for. */
export function ToneCard({ view }: { view: Pick<QuestionView, 'id' | 'basis' | 'tone'> }) {
  const figure = toneFigure(useTelling(), view);
  if (!figure || !view.tone) return null;
  return (
    <ReportFigure
      figure={figure}
      legend={<PolarityLegend />}
      footer={<FreezeButton finding={toneKey(view.tone)} about={figure.heading} />}
    >
      <TonePair row={view.tone} />
    </ReportFigure>
  );
}
