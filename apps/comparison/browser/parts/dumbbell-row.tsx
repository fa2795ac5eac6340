import { useLingui } from '@lingui/react';
import { Absent, Picture } from '@miroir/ui/charts';
import { dumbbell } from '@miroir/ui/layout';
import type { ComparisonRow } from '../../contract/figure.ts';
import { rowAbsences, rowDumbbell } from '../../figures/rows/marks.ts';
import { rowSentence } from '../../figures/rows/sentence.ts';
import { useFormats } from '../app/context.tsx';

/** One row's picture: both sides, or one side and the reason for the other's absence. */
export function DumbbellRow({ row }: { row: ComparisonRow }) {
  const { i18n } = useLingui();
  const words = { i18n, format: useFormats() };
  const spec = rowDumbbell(words, row);
  return (
    <div className="row-picture">
      {spec && (
        <Picture
          label={rowSentence(i18n, row, words.format)}
          draw={(width) => dumbbell(spec, { width, height: 36 })}
          height={36}
        />
      )}
      {rowAbsences(words, row).map(({ side, state, text }) => (
        <Absent key={side} state={state}>
          <i className={side === 'employees' ? 'dot in' : 'dot out'} /> {text}
        </Absent>
      ))}
    </div>
  );
}
