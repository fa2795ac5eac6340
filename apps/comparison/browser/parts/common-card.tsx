import { Trans } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { Link } from '@tanstack/react-router';
import type { ComparisonRow } from '../../contract/figure.ts';
import { commonSentence } from '../../figures/common/sentence.ts';
import { fullTitle } from '../../figures/rows/full-title.ts';
import { keptFilters } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';
import { Said } from './said.tsx';

/** Where both sides are for sure on the same side of the middle: what both can commit to. */
export function CommonCard({ common }: { common: readonly ComparisonRow[] }) {
  const telling = useTelling();
  return (
    <Card>
      <h2>
        <Trans>Ce à quoi les deux côtés peuvent s’engager</Trans>
      </h2>
      {common.length === 0 && (
        <p className="say">
          <Trans>
            Sur aucune question les deux intervalles ne sont encore sûrement du même côté du milieu.
          </Trans>
        </p>
      )}
      <ul className="plain">
        {common.map((row) => (
          <li key={row.id}>
            <span className="faint" aria-hidden="true">
              =
            </span>
            <span>
              <Said said={commonSentence(telling, row)}>
                <Link to="/questions/$question" params={{ question: row.question }} search={keptFilters}>
                  {fullTitle(telling.i18n, row)}
                </Link>
              </Said>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
