import { AudienceDot } from '@miroir/ui';
import { Picture } from '@miroir/ui/charts';
import { silenceLine } from '@miroir/ui/layout';
import type { Basis, ComparisonRow } from '../../contract/figure.ts';
import { silenceCaption, silenceDomain, silenceFigure, silenceSpecs } from '../../figures/silence/figure.ts';
import { useTelling } from '../app/use-telling.ts';
import { RowAxis } from './dumbbell-list.tsx';
import { FreezeButton } from './freeze-button.tsx';
import { ReportFigure } from './report-figure.tsx';

/** Beside a figure, how far silence could move it; nothing where neither side has a list. */
export function SilenceCard({ row, basis }: { row: ComparisonRow; basis: Basis }) {
  const telling = useTelling();
  const figure = silenceFigure(telling, row, basis);
  if (!figure) return null;
  return (
    <ReportFigure
      figure={figure}
      footer={<FreezeButton finding={{ kind: 'silence', row: row.id }} about={figure.heading} />}
    >
      {silenceSpecs(telling, row).map((spec) => {
        const caption = silenceCaption(telling, row, spec.side);
        return (
          <div key={spec.side}>
            <p className="whoz num">
              <AudienceDot audience={spec.side} />
              {caption}
            </p>
            <Picture label={caption} draw={(width) => silenceLine(spec, width)} height={34} />
          </div>
        );
      })}
      <RowAxis row={row} domain={silenceDomain(row)} />
    </ReportFigure>
  );
}
