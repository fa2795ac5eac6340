import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { audiences } from '@miroir/basics';
import { AudienceDot, Button } from '@miroir/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IdeasOverview, ProposalsView, ProposalView } from '../../contract/ideas.ts';
import { agreementText } from '../../figures/ideas/words.ts';
import { sideName } from '../../figures/words/names.ts';
import { useApp, useFrame } from '../app/context.tsx';
import { useTelling } from '../app/use-telling.ts';
import { useRight } from '../app/who.ts';
import { refusalSentence } from '../people/names.ts';
import { IdeaWords } from './idea-list.tsx';

/** Pairs that are shown at first: the nearest. */
const first = 3;

/** Ideas that may be one, as their words say: a lead decides, and may take it back. */
export function Matches({ overview }: { overview: IdeasOverview }) {
  const { api } = useApp();
  const { t, i18n } = useLingui();
  const { campaignId } = useFrame();
  const proposals = useQuery(api.trpc.ideas.proposals.queryOptions({ campaign: campaignId }));
  const decide = useMutation(
    api.trpc.ideas.decide.mutationOptions({
      onSuccess: () => api.queries.invalidateQueries({ queryKey: api.trpc.ideas.pathKey() }),
    }),
  );
  if (!proposals.data) return null;
  const { proposed, confirmed, refused } = proposals.data;
  if (proposed.length + confirmed.length + refused.length === 0) return null;
  const onDecide = (pair: ProposalView, verdict: ProposalView['verdict']) =>
    decide.mutate({
      campaign: campaignId,
      employees: pair.employees.id,
      consumers: pair.consumers.id,
      verdict,
    });
  const matched = overview.matched;
  return (
    <section className="card matches">
      <h2>{t`Des deux côtés`}</h2>
      <p className="small muted">
        <Trans>
          Proposées par les mots que deux textes partagent, dans une même langue ; d’une langue à l’autre,
          seuls des mots qui commencent pareil les rapprochent, et beaucoup de paires y échappent. Rien n’est
          rapproché sans que quelqu’un l’ait décidé.
        </Trans>
      </p>
      <p role="status" className="small">
        {decide.isError
          ? refusalSentence(i18n, decide.error)
          : t`${plural(matched, { one: '# paire confirmée', other: '# paires confirmées' })}`}
      </p>
      <Pairs {...{ onDecide, pairs: confirmed, heading: t`Confirmées` }} />
      <Pairs {...{ onDecide, pairs: proposed, heading: t`À décider` }} />
      <Refused {...{ onDecide, refused }} />
    </section>
  );
}

interface PairsProps {
  pairs: readonly ProposalView[];
  heading: string;
  onDecide(pair: ProposalView, verdict: ProposalView['verdict']): void;
}

function Pairs({ pairs, heading, onDecide }: PairsProps) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  if (pairs.length === 0) return null;
  const shown = all ? pairs : pairs.slice(0, first);
  return (
    <>
      <h3>{heading}</h3>
      <ol>
        {shown.map((pair) => (
          <Pair key={`${pair.employees.id} ${pair.consumers.id}`} pair={pair} onDecide={onDecide} />
        ))}
      </ol>
      {shown.length === pairs.length ? null : (
        <Button onClick={() => setAll(true)}>
          {t`${plural(pairs.length - shown.length, { one: 'Voir # autre paire', other: 'Voir # autres paires' })}`}
        </Button>
      )}
    </>
  );
}

function Pair({ pair, onDecide }: { pair: ProposalView; onDecide: PairsProps['onDecide'] }) {
  const { i18n, t } = useLingui();
  const telling = useTelling();
  const may = useRight('freeze');
  const { likeness, verdict, by } = pair;
  const shared = telling.format.percent(100 * likeness);
  return (
    <li>
      <div className="grid two">
        {audiences.map((side) => (
          <div key={side}>
            <p className="small muted with-dot">
              <AudienceDot audience={side} />
              <span>{sideName(i18n, side)}</span>
            </p>
            <IdeaWords idea={pair[side]} />
            <p className="small num">{agreementText(telling, pair[side])}</p>
          </div>
        ))}
      </div>
      <p className="match-acts">
        <span className="small muted">
          {verdict === null || by === null ? (
            <Trans>Mots partagés : {shared}</Trans>
          ) : verdict === 'confirmed' ? (
            <Trans>Confirmée par {by}</Trans>
          ) : (
            <Trans>Écartée par {by}</Trans>
          )}
        </span>
        {!may ? null : verdict === null ? (
          <>
            <Button
              kind="primary"
              onClick={() => onDecide(pair, 'confirmed')}
            >{t`C’est la même idée`}</Button>
            <Button onClick={() => onDecide(pair, 'refused')}>{t`Ce n’est pas la même`}</Button>
          </>
        ) : (
          <Button onClick={() => onDecide(pair, null)}>{t`Revenir sur cette décision`}</Button>
        )}
      </p>
    </li>
  );
}

function Refused({
  refused,
  onDecide,
}: {
  refused: ProposalsView['refused'];
  onDecide: PairsProps['onDecide'];
}) {
  const { t } = useLingui();
  if (refused.length === 0) return null;
  return (
    <details>
      <summary>
        {t`${plural(refused.length, { one: '# paire écartée', other: '# paires écartées' })}`}
      </summary>
      <ol>
        {refused.map((pair) => (
          <Pair key={`${pair.employees.id} ${pair.consumers.id}`} pair={pair} onDecide={onDecide} />
        ))}
      </ol>
    </details>
  );
}
