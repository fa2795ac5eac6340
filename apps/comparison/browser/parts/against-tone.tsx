import { Trans, useLingui } from '@lingui/react/macro';
import { Picture } from '@miroir/ui/charts';
import { Link } from '@tanstack/react-router';
import type { Basis } from '../../contract/figure.ts';
import type { RatingAgainstTone } from '../../contract/sentiment.ts';
import { againstFigure } from '../../figures/tones/against.ts';
import { againstToneSentence } from '../../figures/tones/against-sentence.ts';
import { keptFilters } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';
import { ReportFigure } from './report-figure.tsx';

interface AgainstToneProps {
  rows: readonly RatingAgainstTone[];
  basis: Basis;
}

/** Where a side rates a thing one way and writes of its theme the other way; nothing where it does nowhere. */
export function AgainstTone({ rows, basis }: AgainstToneProps) {
  const { i18n } = useLingui();
  const telling = useTelling();
  const figure = againstFigure(telling, rows, basis);
  if (!figure) return null;
  return (
    <section className="grid">
      <ReportFigure figure={figure}>
        <Picture draw={figure.marks} height={160} />
        <ul>
          {rows.map((row) => (
            <li key={`${row.side} ${row.question}`}>
              <p>{againstToneSentence(i18n, row, telling.format)}</p>
              <p className="small screen-only">
                <Link to="/questions/$question" params={{ question: row.question }} search={keptFilters}>
                  <Trans>Voir la question</Trans>
                </Link>
              </p>
            </li>
          ))}
        </ul>
      </ReportFigure>
    </section>
  );
}
