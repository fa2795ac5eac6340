import { useLingui } from '@lingui/react';
import type { ComparisonRow } from '../../contract/figure.ts';
import { rowMeasure } from '../../figures/rows/measure.ts';
import { rowEvidence } from '../../figures/rows/sentence.ts';
import { capital } from '../../figures/words/names.ts';
import { useTelling } from '../app/use-telling.ts';
import { VerdictBadge } from './badges.tsx';
import { LabelledPicture } from './labelled-picture.tsx';

interface MeasureBlockProps {
  row: ComparisonRow;
  /** False where the page has said it already. */
  evidence?: boolean;
}

/** One measure of one item: its name, its verdict, both sides on its own scale, and what stands behind the verdict. */
export function MeasureBlock({ row, evidence = true }: MeasureBlockProps) {
  const { i18n } = useLingui();
  const telling = useTelling();
  return (
    <div className="measure">
      <p className="measure-head">
        <b>{capital(i18n, rowMeasure(telling, row))}</b>
        <VerdictBadge row={row} />
      </p>
      <LabelledPicture row={row} />
      {evidence && <p className="small muted num">{rowEvidence(i18n, row, telling.format)}</p>}
    </div>
  );
}
