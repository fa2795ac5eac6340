import { Plural, Trans } from '@lingui/react/macro';
import { useFrame } from './context.tsx';
import { useFilters } from './filters.tsx';
import { unknownFilters } from './unknown-filters.ts';

/**
 * Says that an address names a round, or filters by what this campaign does not have, and what the page shows without it.
 * @param round one that was named and is not there
 */
export function UnknownNotice({ round }: { round: string | null }) {
  return (
    <>
      {round !== null && (
        <p className="notice" role="status">
          <Trans>Cette manche n’existe pas ici : {round}. La page montre celle qui est nommée en haut.</Trans>
        </p>
      )}
      <UnknownFilters />
    </>
  );
}

function UnknownFilters() {
  const [search] = useFilters();
  const { theme, cohorts } = unknownFilters(useFrame(), search);
  if (theme === null && cohorts.length === 0) return null;
  const names = cohorts.join(', ');
  return (
    <p className="notice" role="status">
      {theme !== null && <Trans>Ce thème n’existe pas ici : {theme}.</Trans>}{' '}
      {cohorts.length > 0 && (
        <Plural
          value={cohorts.length}
          one={`Cette cohorte n’existe pas ici : ${names}.`}
          other={`Ces cohortes n’existent pas ici : ${names}.`}
        />
      )}{' '}
      <Trans>La page est montrée sans ce filtre.</Trans>
    </p>
  );
}
