import { useLingui } from '@lingui/react';
import { Picture } from '@miroir/ui/charts';
import { directLabels } from '@miroir/ui/layout';
import type { ComparisonRow } from '../../contract/figure.ts';
import { rowDumbbell } from '../../figures/rows/marks.ts';
import { useFormats } from '../app/context.tsx';
import { RowAxis } from './dumbbell-list.tsx';
import { DumbbellRow } from './dumbbell-row.tsx';

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
  const { i18n } = useLingui();
  const format = useFormats();
  const spec = rowDumbbell({ i18n, format }, row);
  if (!spec) return null;
  const written = (side: 'employees' | 'consumers') => {
    const figure = spec[side];
    return figure ? format.figure(figure.value, row.unit, row.decimals) : '';
  };
  const texts = { employees: written('employees'), consumers: written('consumers') };
  return <Picture draw={(width) => directLabels(spec, width, texts)} height={18} />;
}
