import { Plural, Trans } from '@lingui/react/macro';
import { useFilters } from './filters.tsx';
import { unknownLines, unknownSince } from './unknown-filters.ts';

/** What of an address a page could take, once its figures are there. */
interface Taken {
  /** The publication that is compared with; null where there is none. */
  readonly from: string | null;
  /** The questions that a line can be drawn of; left out where no line is drawn. */
  readonly questions?: readonly string[];
}

/** Says that an address compares with a publication, or follows questions, that are not there, and what is shown instead. */
export function UnknownAsked({ from, questions }: Taken) {
  const [search] = useFilters();
  const since = unknownSince(search, from);
  const lines = questions ? unknownLines(search, questions) : [];
  const names = lines.join(', ');
  return (
    <>
      {since !== null && (
        <p className="notice" role="status">
          <Trans>Cette publication n’existe pas ici : {since}.</Trans>{' '}
          {from === null ? (
            <Trans>La page est montrée sans comparaison.</Trans>
          ) : (
            <Trans>La page compare avec une autre, qu’elle nomme.</Trans>
          )}
        </p>
      )}
      {lines.length > 0 && (
        <p className="notice" role="status">
          <Plural
            value={lines.length}
            one={`Cette question n’a pas de fil ici : ${names}.`}
            other={`Ces questions n’ont pas de fil ici : ${names}.`}
          />{' '}
          <Trans>La page suit celles qu’elle nomme.</Trans>
        </p>
      )}
    </>
  );
}

/** Says that an address opens a line that its question does not have. */
export function UnknownRow({ rows }: { rows: readonly { readonly id: string }[] }) {
  const [{ row }] = useFilters();
  if (row === undefined || rows.some(({ id }) => id === row)) return null;
  return (
    <p className="notice" role="status">
      <Trans>Cette ligne n’existe pas ici : {row}. La page montre la première de la question.</Trans>
    </p>
  );
}
