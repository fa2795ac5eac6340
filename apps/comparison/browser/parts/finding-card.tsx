import { Trans, useLingui } from '@lingui/react/macro';
import { Picture } from '@miroir/ui/charts';
import { axis, directLabels } from '@miroir/ui/layout';
import { Link } from '@tanstack/react-router';
import type { ComparisonRow } from '../../contract/figure.ts';
import { rowDomain, rowDumbbell } from '../../figures/rows/marks.ts';
import { rowEvidence, rowSentence } from '../../figures/rows/sentence.ts';
import { useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';
import { FreezeButton } from '../readings/freeze-button.tsx';
import { EquivalenceBadge, VerdictBadge } from './badges.tsx';
import { DumbbellRow } from './dumbbell-row.tsx';

/** One reading: verdict, sentence, picture, evidence. */
export function FindingCard({ row }: { row: ComparisonRow }) {
  const { i18n } = useLingui();
  const format = useFormats();
  return (
    <article className="card read">
      <p className="badges">
        <VerdictBadge row={row} />
        <EquivalenceBadge row={row} />
      </p>
      <h2 className="t">{rowSentence(i18n, row, format)}</h2>
      <MiniPicture row={row} />
      <p className="ev num">{rowEvidence(i18n, row, format)}</p>
      <p className="do">
        <Link to="/questions/$question" params={{ question: row.question }} search={keptFilters}>
          <Trans>Voir la question</Trans>
        </Link>
        <FreezeButton row={row.id} />
      </p>
    </article>
  );
}

/** Both values over their marks, and the scale under them. */
export function MiniPicture({ row }: { row: ComparisonRow }) {
  const format = useFormats();
  const domain = rowDomain(row);
  const [low, high] = domain;
  const scale = { domain, ticks: [low, (low + high) / 2, high] };
  return (
    <div>
      <DirectLabels row={row} />
      <DumbbellRow row={row} />
      <Picture
        draw={(width) =>
          axis(scale, width, (tick, last) => (last ? format.figure(tick, row.unit) : format.decimal(tick)))
        }
        height={18}
      />
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
