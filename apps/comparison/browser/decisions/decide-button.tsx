import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { AnswerSource } from '../../contract/decisions.ts';
import { useApp } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useReport } from '../app/use-report.ts';
import { useRight } from '../app/who.ts';
import { refusalSentence } from '../people/names.ts';

interface DecideProps {
  source: AnswerSource;
  /** What it is about, read aloud where a page has several. */
  about?: string;
}

/** Begins a decision that answers what the page shows; for whoever may. */
export function DecideButton(props: DecideProps) {
  return useRight('decide') ? <Decide {...props} /> : null;
}

function Decide({ source, about }: DecideProps) {
  const { api } = useApp();
  const { i18n } = useLingui();
  const { input } = useReport();
  const navigate = useNavigate();
  const begin = useMutation(
    api.trpc.decisions.begin.mutationOptions({
      onSuccess: async ({ id }) => {
        await api.queries.invalidateQueries({ queryKey: api.trpc.decisions.pathKey() });
        await navigate({ to: '/decisions/$decision', params: { decision: id }, search: keptFilters });
      },
    }),
  );
  return (
    <>
      <button
        type="button"
        className="plain screen-only"
        disabled={begin.isPending}
        onClick={() => begin.mutate({ ...input, source })}
      >
        <Trans>Décider</Trans>
        {about && <span className="vh">, {about}</span>}
      </button>
      {begin.isError && <span role="alert">{refusalSentence(i18n, begin.error)}</span>}
    </>
  );
}
