import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReadingView } from '../../contract/readings.ts';
import { joinIds, type Search } from '../app/search.ts';

/** Where the figures of a reading are today: its page, under the filters it was frozen under. */
export function ReadingLink({ reading: { source, found } }: { reading: ReadingView }) {
  const [inside, outside] = [joinIds(source.cohorts.employees), joinIds(source.cohorts.consumers)];
  const search: Search = {
    campaign: source.campaign,
    round: source.round,
    ...(inside ? { in: inside } : {}),
    ...(outside ? { out: outside } : {}),
  };
  const name = <Trans>Ouvrir ses chiffres</Trans>;
  switch (found.kind) {
    case 'comparison':
    case 'silence':
    case 'within':
      return (
        <Link
          to="/questions/$question"
          params={{ question: found.row.question }}
          search={{ ...search, row: found.row.id }}
        >
          {name}
        </Link>
      );
    case 'tone':
      return found.by === 'theme' ? (
        <Link to="/themes/$theme" params={{ theme: found.tone.id }} search={search}>
          {name}
        </Link>
      ) : (
        <Link to="/questions/$question" params={{ question: found.tone.id }} search={search}>
          {name}
        </Link>
      );
    case 'trend': {
      const { line, from } = found;
      const since = from ? { since: from.key } : {};
      return (
        <Link to="/expectations/trend" search={{ ...search, ...since, lines: line.row.question }}>
          {name}
        </Link>
      );
    }
    case 'voices':
      return (
        <Link to="/" search={search}>
          {name}
        </Link>
      );
    case 'participation':
      return (
        <Link to="/participation" search={search}>
          {name}
        </Link>
      );
  }
}
