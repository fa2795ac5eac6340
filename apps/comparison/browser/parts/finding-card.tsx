import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import { DumbbellAxis } from '@miroir/ui/charts';
import { Link } from '@tanstack/react-router';
import type { ComparisonRow } from '../../server/report/view.ts';
import { useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { rowEvidence, rowSentence } from '../words/row-sentence.ts';
import { EquivalenceBadge, VerdictBadge } from './badges.tsx';
import { DumbbellRow, rowDomain } from './dumbbell-row.tsx';

/** One reading: verdict, sentence, picture, evidence. */
export function FindingCard({ row }: { row: ComparisonRow }) {
  const { i18n } = useLingui();
  const format = useFormats();
  return (
    <article className="card read">
      <p className="badges">
        <VerdictBadge verdict={row.verdict} />
        <EquivalenceBadge row={row} />
      </p>
      <h2 className="t">{rowSentence(i18n, row, format)}</h2>
      <MiniPicture row={row} />
      <p className="ev num">{rowEvidence(i18n, row, format)}</p>
      <p className="do">
        <Link to="/questions/$question" params={{ question: row.question }} search={keptFilters}>
          <Trans>Voir la question</Trans>
        </Link>
      </p>
    </article>
  );
}

function MiniPicture({ row }: { row: ComparisonRow }) {
  const format = useFormats();
  const [low, high] = rowDomain(row);
  return (
    <div>
      <DirectLabels row={row} />
      <DumbbellRow row={row} />
      <DumbbellAxis
        domain={[low, high]}
        ticks={[low, (low + high) / 2, high]}
        format={(tick, last) => (last ? format.figure(tick, row.unit) : format.count(tick))}
      />
    </div>
  );
}

/** The two values above their marks, pushed apart when they would touch. */
function DirectLabels({ row }: { row: ComparisonRow }) {
  const format = useFormats();
  const [low, high] = rowDomain(row);
  const { employees, consumers } = row.figures;
  const near =
    employees.state === 'shown' &&
    consumers.state === 'shown' &&
    Math.abs(employees.value - consumers.value) < 0.14 * (high - low);
  return (
    <div className="direct num" aria-hidden="true">
      {audiences.map((side) => {
        const figure = row.figures[side];
        const other = row.figures[side === 'employees' ? 'consumers' : 'employees'];
        if (figure.state !== 'shown') return null;
        const left =
          near &&
          other.state === 'shown' &&
          (figure.value < other.value || (figure.value === other.value && side === 'employees'));
        const share = (figure.value - low) / (high - low);
        return (
          <span
            key={side}
            data-side={side}
            data-shift={near ? (left ? 'left' : 'right') : undefined}
            style={{ left: `calc(12px + ${share} * (100% - 24px))` }}
          >
            {format.figure(figure.value, row.unit)}
          </span>
        );
      })}
    </div>
  );
}
