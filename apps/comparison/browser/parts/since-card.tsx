import { Trans } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { AudienceDot, Card } from '@miroir/ui';
import { Link } from '@tanstack/react-router';
import type { RowChange, SinceView } from '../../contract/overview.ts';
import { rowTitle } from '../../figures/rows/sentence.ts';
import { useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';

/** What the latest publication of each side changed. */
export function SinceCard({ since }: { since: SinceView | null }) {
  return (
    <Card>
      <h2>
        <Trans>Depuis la publication précédente</Trans>
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
  return (
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
      {since.turned.map((change) => (
        <Changed key={change.row.id} change={change} how="turned" />
      ))}
      {since.nowEstablished.map((change) => (
        <Changed key={change.row.id} change={change} how="established" />
      ))}
      {since.noLongerEstablished.map((change) => (
        <Changed key={change.row.id} change={change} how="open" />
      ))}
      {since.turned.length + since.nowEstablished.length + since.noLongerEstablished.length === 0 && (
        <li>
          <span className="faint" aria-hidden="true">
            →
          </span>
          <span>
            <Trans>Aucune lecture n’a changé.</Trans>
          </span>
        </li>
      )}
    </ul>
  );
}

/** One change by name, with the gap before and after. */
function Changed({ change, how }: { change: RowChange; how: 'turned' | 'established' | 'open' }) {
  const format = useFormats();
  const { row, was } = change;
  const written = (gap: RowChange['was']) => (gap === null ? '—' : format.gap(gap.value, row.unit));
  const [before, after] = [written(was), written(row.gap)];
  const link = (
    <Link to="/questions/$question" params={{ question: row.question }} search={keptFilters}>
      {rowTitle(row)}
    </Link>
  );
  return (
    <li>
      <span className="faint" aria-hidden="true">
        →
      </span>
      <span>
        {how === 'turned' && (
          <Trans>
            {link} : l’écart a changé de signe, de {before} à {after}.
          </Trans>
        )}
        {how === 'established' && (
          <Trans>
            {link} : l’écart est établi maintenant, de {before} à {after}.
          </Trans>
        )}
        {how === 'open' && (
          <Trans>
            {link} : l’écart n’est plus établi, de {before} à {after}.
          </Trans>
        )}
      </span>
    </li>
  );
}

function Added({ side, since }: { side: Audience; since: SinceView }) {
  const format = useFormats();
  const added = since.added[side];
  const most = since.mostFrom[side];
  if (added === null) return <Trans>C’est sa première publication.</Trans>;
  const count = format.count(added);
  const who = most ? most.cohort : '';
  const from = most ? format.count(most.people) : '';
  const bold = (
    <b>
      {side === 'employees' ? (
        <Trans>{count} salariés de plus</Trans>
      ) : (
        <Trans>{count} clients de plus</Trans>
      )}
    </b>
  );
  if (added <= 0)
    return side === 'employees' ? (
      <Trans>Pas de salarié de plus.</Trans>
    ) : (
      <Trans>Pas de client de plus.</Trans>
    );
  return most ? (
    <Trans>
      {bold}, dont {from} : {who}.
    </Trans>
  ) : (
    <>{bold}.</>
  );
}
