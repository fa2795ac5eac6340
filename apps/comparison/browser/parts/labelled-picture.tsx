import { Picture } from '@miroir/ui/charts';
import { directLabels } from '@miroir/ui/layout';
import type { ComparisonRow } from '../../contract/figure.ts';
import { rowDigits } from '../../figures/rows/digits.ts';
import { rowDumbbell } from '../../figures/rows/marks.ts';
import { RowAxis } from './dumbbell-list.tsx';
import { DumbbellRow } from './dumbbell-row.tsx';
import { useTelling } from './use-telling.ts';

/** One row's picture with both values written above their marks and its scale under them. */
export function LabelledPicture({ row }: { row: ComparisonRow }) {
  return (
    <div>
      <DirectLabels row={row} />
      <DumbbellRow row={row} />
      <RowAxis row={row} />
    </div>
  );
}

/** The two values above their marks; the sentence over the picture says them too. */
function DirectLabels({ row }: { row: ComparisonRow }) {
  const telling = useTelling();
  const spec = rowDumbbell(telling, row);
  if (!spec) return null;
  const written = (side: 'employees' | 'consumers') => {
    const figure = spec[side];
    return figure ? telling.format.figure(figure.value, row.unit, rowDigits(row)) : '';
  };
  const texts = { employees: written('employees'), consumers: written('consumers') };
  return <Picture draw={(width) => directLabels(spec, width, texts)} height={18} />;
}
