import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { toldIn } from '../../contract/readings.ts';
import { questionOf } from '../../figures/readings/question-of.ts';
import { tellReading } from '../../figures/readings/tell-reading.ts';
import { personName } from '../../figures/words/people.ts';
import { useApp } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useTelling } from '../app/use-telling.ts';

/** The readings that were frozen of a question, with what was written beside them; nothing where there is none. */
export function FrozenOf({ question }: { question: string }) {
  const { api } = useApp();
  const { i18n } = useLingui();
  const telling = useTelling();
  const locale = toldIn(i18n.locale);
  const readings = useQuery(api.trpc.readings.list.queryOptions({ locale }));
  const own = readings.data?.filter(({ found }) => questionOf(found) === question) ?? [];
  if (own.length === 0) return null;
  return (
    <section className="frozen-of small">
      <h4>
        <Trans>Lectures figées de cette question</Trans>
      </h4>
      <ul className="lines">
        {own.map((reading) => {
          const by = personName(i18n, reading.madeBy);
          const at = telling.format.dateTime(reading.madeAt);
          return (
            <li key={reading.id}>
              <span className="num">{tellReading(telling, reading).sentence}</span>{' '}
              {reading.notes.map(({ text }) => `«\u00a0${text}\u00a0» `)}
              <span className="muted">
                <Trans>
                  Figée par {by} le {at}.
                </Trans>
              </span>
            </li>
          );
        })}
      </ul>
      <Link to="/readings" search={keptFilters}>
        <Trans>Lectures</Trans>
      </Link>
    </section>
  );
}
