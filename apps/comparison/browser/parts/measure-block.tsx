import { useLingui } from '@lingui/react';
import type { ComparisonRow } from '../../contract/figure.ts';
import { rowMeasure } from '../../figures/rows/marks.ts';
import { rowEvidence } from '../../figures/rows/sentence.ts';
import { VerdictBadge } from './badges.tsx';
import { LabelledPicture } from './labelled-picture.tsx';
import { useTelling } from './use-telling.ts';

/** One measure of one item: its name, its verdict, both sides on its own scale, and what stands behind the verdict. */
export function MeasureBlock({ row }: { row: ComparisonRow }) {
  const { i18n } = useLingui();
  const telling = useTelling();
  return (
    <div className="measure">
      <p className="measure-head">
        <b>{rowMeasure(telling, row)}</b>
        <VerdictBadge row={row} />
      </p>
      <LabelledPicture row={row} />
      <p className="small muted num">{rowEvidence(i18n, row, telling.format)}</p>
    </div>
  );
}
