import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { AudienceDot, Card } from '@miroir/ui';
import { Link } from '@tanstack/react-router';
import type { RowChange, SinceView } from '../../contract/since.ts';
import { changeSentence, releaseName, sinceSentence } from '../../figures/changes/sentence.ts';
import { fullTitle } from '../../figures/rows/full-title.ts';
import { useFormats, useSides } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';
import { Said } from './said.tsx';

/** Changes told by name before the rest, which the page of the evolution tells whole. */
const first = 5;

/** What changed since the publication before, or since the one a lead chose. */
export function SinceCard({ since }: { since: SinceView | null }) {
  return (
    <Card>
      <h2>
        <Trans>Ce qui a changé</Trans>
      </h2>
      {since ? (
        <Changes since={since} />
      ) : (
        <p className="say">
          <Trans>C’est la première publication : rien à quoi la comparer encore.</Trans>
        </p>
      )}
    </Card>
  );
}

function Changes({ since }: { since: SinceView }) {
  const telling = useTelling();
  const from = releaseName(telling, since.from);
  const more = since.changes.length - first;
  return (
    <>
      <p className="say">
        <Trans>Depuis : {from}.</Trans>
      </p>
      <ul className="plain">
        {audiences.map((side) => (
          <li key={side}>
            <span className="mark-cell">
              <AudienceDot audience={side} />
            </span>
            <span>
              <Added side={side} since={since} />
            </span>
          </li>
        ))}
        {since.changes.slice(0, first).map((change) => (
          <Changed key={change.row.id} change={change} />
        ))}
        {since.changes.length === 0 && (
          <li>
            <span className="faint" aria-hidden="true">
              →
            </span>
            <span>{sinceSentence(telling, since)}</span>
          </li>
        )}
      </ul>
      <p className="tool">
        <Link to="/expectations/trend" search={keptFilters}>
          {more > 0 ? (
            <Plural
              value={more}
              one="# autre changement, et l’évolution"
              other="# autres changements, et l’évolution"
            />
          ) : (
            <Trans>Voir l’évolution</Trans>
          )}
        </Link>
      </p>
    </>
  );
}

/** One change by name, with both values of both sides. */
function Changed({ change }: { change: RowChange }) {
  const telling = useTelling();
  return (
    <li>
      <span className="faint" aria-hidden="true">
        →
      </span>
      <span>
        <Said said={changeSentence(telling, change)}>
          <Link to="/questions/$question" params={{ question: change.row.question }} search={keptFilters}>
            {fullTitle(telling.i18n, change.row)}
          </Link>
        </Said>
      </span>
    </li>
  );
}

function Added({ side, since }: { side: Audience; since: SinceView }) {
  const { t } = useLingui();
  const format = useFormats();
  const added = since.added[side];
  const most = since.mostFrom[side];
  const { theInside, theOutside } = useSides();
  if (added === null) return <Trans>C’est sa première publication.</Trans>;
  if (added <= 0)
    return side === 'employees'
      ? t`Personne de plus chez ${theInside}.`
      : t`Personne de plus chez ${theOutside}.`;
  const count = format.count(added);
  const who = most ? most.cohort : '';
  const from = most ? format.count(most.people) : '';
  const bold = (
    <b>
      {side === 'employees' ? (
        <Trans>
          {count} de plus chez {theInside}
        </Trans>
      ) : (
        <Trans>
          {count} de plus chez {theOutside}
        </Trans>
      )}
    </b>
  );
  if (most?.people === added)
    return (
      <Trans>
        {bold}, tous dans « {who} ».
      </Trans>
    );
  return most ? (
    <Trans>
      {bold}, dont {from} dans « {who} ».
    </Trans>
  ) : (
    <>{bold}.</>
  );
}
