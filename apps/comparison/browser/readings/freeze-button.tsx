import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApp } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { useRight } from '../app/who.ts';
import { refusalSentence } from '../people/names.ts';

/** Keeps a comparison as it is now, under the filters of the page. */
export function FreezeButton({ row }: { row: string }) {
  const { api } = useApp();
  const { i18n } = useLingui();
  const { input } = useReport();
  const mayFreeze = useRight('freeze');
  const freeze = useMutation(
    api.trpc.readings.freeze.mutationOptions({
      onSuccess: () => api.queries.invalidateQueries({ queryKey: api.trpc.readings.pathKey() }),
    }),
  );
  if (!mayFreeze) return null;
  if (freeze.isSuccess)
    return (
      <Link to="/readings" search={keptFilters} role="status">
        <Trans>Figée : voir les lectures</Trans>
      </Link>
    );
  return (
    <>
      <button
        type="button"
        className="plain"
        disabled={freeze.isPending}
        onClick={() => freeze.mutate({ ...input, row, note: '' })}
      >
        <Trans>Figer cette lecture</Trans>
      </button>
      {freeze.isError && <span role="alert">{refusalSentence(i18n, freeze.error)}</span>}
    </>
  );
}
