import { Plural, Trans } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import { AudienceDot, Card } from '@miroir/ui';
import { Link } from '@tanstack/react-router';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { SinceView } from '../../contract/overview.ts';
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
  const turned = since.turned.length;
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
      <li>
        <span className="faint" aria-hidden="true">
          →
        </span>
        <span>
          <Plural
            value={turned}
            _0="Aucun écart n’a changé de signe."
            one="# écart a changé de signe."
            other="# écarts ont changé de signe."
          />
        </span>
      </li>
      {since.nowEstablished.map((row) => (
        <RowChange key={row.id} row={row} now />
      ))}
      {since.noLongerEstablished.map((row) => (
        <RowChange key={row.id} row={row} now={false} />
      ))}
    </ul>
  );
}

function RowChange({ row, now }: { row: ComparisonRow; now: boolean }) {
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
        {now ? (
          <Trans>Une lecture est devenue solide : {link}.</Trans>
        ) : (
          <Trans>Une lecture n’est plus solide : {link}.</Trans>
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
