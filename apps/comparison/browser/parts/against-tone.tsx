import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { RatingAgainstTone } from '../../contract/sentiment.ts';
import { againstToneSentence } from '../../figures/tones/against-sentence.ts';
import { useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';

/** Where a side rates a thing one way and writes of its theme the other way; nothing where it does nowhere. */
export function AgainstTone({ rows }: { rows: readonly RatingAgainstTone[] }) {
  const { i18n } = useLingui();
  const format = useFormats();
  if (rows.length === 0) return null;
  return (
    <section className="card">
      <h2>
        <Trans>Là où notes et commentaires ne semblent pas d’accord</Trans>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={`${row.side} ${row.question}`}>
            <p>{againstToneSentence(i18n, row, format)}</p>
            <p className="small screen-only">
              <Link to="/questions/$question" params={{ question: row.question }} search={keptFilters}>
                <Trans>Voir la question</Trans>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
