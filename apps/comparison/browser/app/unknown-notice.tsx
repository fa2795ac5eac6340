import { Plural, Trans } from '@lingui/react/macro';
import { useFrame } from './context.tsx';
import { useFilters } from './filters.tsx';
import { unknownFilters } from './unknown-filters.ts';

/** Says that an address filters by what this campaign does not have, and that the page is shown without it. */
export function UnknownNotice() {
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
