import { Picture } from '@miroir/ui/charts';
import { quadrant } from '@miroir/ui/layout';
import type { QuestionView } from '../../contract/question.ts';
import { quadrantFigure } from '../../figures/quadrant/figure.ts';
import { quadrantSpec } from '../../figures/quadrant/marks.ts';
import { itemMove, itemValues } from '../../figures/quadrant/sentence.ts';
import { useTelling } from '../app/use-telling.ts';
import { ReportFigure } from './report-figure.tsx';

/** Importance × satisfaction: where each item stands on both sides, and in words what the move says. */
export function QuadrantCard({ view }: { view: QuestionView }) {
  const telling = useTelling();
  const figure = quadrantFigure(telling, view);
  if (!figure || !view.quadrant) return null;
  const spec = quadrantSpec(telling, view.quadrant);
  return (
    <ReportFigure figure={figure}>
      <div className="quadrant">
        <Picture label={figure.sentence} draw={(width) => quadrant(spec, width)} height={300} />
        <ol>
          {view.quadrant.items.map((item) => (
            <li key={item.id}>
              <b>{item.label}</b>
              <span className="num">{itemValues(telling, item)}</span>
              <span>{itemMove(telling, item)}</span>
            </li>
          ))}
        </ol>
      </div>
    </ReportFigure>
  );
}
