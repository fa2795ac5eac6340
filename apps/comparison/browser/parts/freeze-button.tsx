import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FindingKey } from '../../contract/finding.ts';
import { useApp } from '../app/context.tsx';
import { takeFocus } from '../app/kept-focus.ts';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { useRight } from '../app/who.ts';
import { refusalSentence } from '../people/names.ts';

interface FreezeProps {
  finding: FindingKey;
  /** What it is about, read aloud where a page has several. */
  about?: string;
}

/** Keeps a finding as it is now, under the filters of the page; for whoever may. */
export function FreezeButton(props: FreezeProps) {
  return useRight('freeze') ? <Freeze {...props} /> : null;
}

function Freeze({ finding, about }: FreezeProps) {
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
        onClick={() => freeze.mutate({ ...input, asked: finding, note: '' })}
      >
        <Trans>Figer cette lecture</Trans>
        {about && <span className="vh">, {about}</span>}
      </button>
      {freeze.isError && <span role="alert">{refusalSentence(i18n, freeze.error)}</span>}
    </>
  );
}
