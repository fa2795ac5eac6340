import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '@miroir/ui';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AnswerSource, DecisionsView, DecisionVersion } from '../../contract/decisions.ts';
import { answeredSentence } from '../../figures/bulletins/decisions.ts';
import { sideName } from '../../figures/words/names.ts';
import { useApp, useFormats } from '../app/context.tsx';
import { keptFilters } from '../app/search.ts';
import { useRight } from '../app/who.ts';
import { Refusal } from '../people/refusal.tsx';

interface AnsweredProps {
  id: string;
  version: DecisionVersion;
  view: DecisionsView;
}

/** What a decision answers: gaps with the figures and publications they were quoted from, ideas, readings. */
export function AnsweredList({ id, version: { answers }, view }: AnsweredProps) {
  const { i18n, t } = useLingui();
  const words = { i18n, format: useFormats() };
  return (
    <Card>
      <h2>
        <Trans>Ce à quoi elle répond</Trans>
      </h2>
      <ul className="answered">
        {answers.gaps.map((gap) => {
          const title = gap.title.employees[i18n.locale] ?? Object.values(gap.title.employees)[0] ?? '';
          const [inside, outside] = [gap.releases.employees.serial, gap.releases.consumers.serial];
          return (
            <Answered
              key={gap.row}
              id={id}
              source={{ kind: 'gap', row: gap.row }}
              what={t`Écart`}
              about={title}
            >
              <Link to="/questions/$question" params={{ question: gap.question }} search={keptFilters}>
                {answeredSentence(words, gap, title)}
              </Link>
              <span className="small muted">
                <Trans>
                  Publications finales n° {inside} et n° {outside}.
                </Trans>
              </span>
            </Answered>
          );
        })}
        {answers.ideas.map((idea) => {
          const title = view.ideas[idea.id] ?? t`Texte non transmis`;
          const what = sideName(i18n, idea.side);
          return (
            <Answered key={idea.id} id={id} source={{ kind: 'idea', ...idea }} what={what} about={title}>
              <span>{title}</span>
            </Answered>
          );
        })}
        {answers.readings.map((reading) => (
          <Answered
            key={reading}
            id={id}
            source={{ kind: 'reading', id: reading }}
            what={t`Lecture`}
            about={t`Lecture figée`}
          >
            <Link to="/readings" search={keptFilters}>
              <Trans>Lecture figée</Trans>
            </Link>
          </Answered>
        ))}
      </ul>
    </Card>
  );
}

interface LineProps {
  id: string;
  source: AnswerSource;
  /** Kind of what is answered, and its name for who hears the button alone. */
  what: string;
  about: string;
  children: React.ReactNode;
}

function Answered({ id, source, what, about, children }: LineProps) {
  const { api } = useApp();
  const mayDecide = useRight('decide');
  const leave = useMutation(
    api.trpc.decisions.leave.mutationOptions({
      onSuccess: () => api.queries.invalidateQueries({ queryKey: api.trpc.decisions.pathKey() }),
    }),
  );
  return (
    <li>
      <span className="small muted">{what}</span>
      <span className="stack">{children}</span>
      {mayDecide && (
        <button
          type="button"
          className="plain"
          disabled={leave.isPending}
          onClick={() => leave.mutate({ id, source })}
        >
          <Trans>Retirer</Trans>
          <span className="vh">, {about}</span>
        </button>
      )}
      <Refusal error={leave.error} />
    </li>
  );
}
