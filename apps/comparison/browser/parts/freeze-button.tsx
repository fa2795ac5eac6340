import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApp } from '../app/context.tsx';
import { takeFocus } from '../app/kept-focus.ts';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { useRight } from '../app/who.ts';
import { refusalSentence } from '../people/names.ts';

/** Keeps a comparison as it is now, under the filters of the page; for whoever may. */
export function FreezeButton({ row }: { row: string }) {
  return useRight('freeze') ? <Freeze row={row} /> : null;
}

function Freeze({ row }: { row: string }) {
  const { api } = useApp();
  const { i18n } = useLingui();
  const { input } = useReport();
  const freeze = useMutation(
    api.trpc.readings.freeze.mutationOptions({
      onSuccess: () => api.queries.invalidateQueries({ queryKey: api.trpc.readings.pathKey() }),
    }),
  );
  if (freeze.isSuccess)
    return (
      <span role="status">
        <Link to="/readings" search={keptFilters} ref={takeFocus}>
          <Trans>Figée : voir les lectures</Trans>
        </Link>
      </span>
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
