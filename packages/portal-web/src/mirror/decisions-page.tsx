import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { AudienceDot } from '@miroir/ui';
import type { ReactElement } from 'react';
import { PageTitle } from '../router/page-title.tsx';
import { AnsweringCard } from './answering-card.tsx';
import { DecisionCard } from './decision-card.tsx';
import type { Decision, Decisions, MirrorBoot } from './mirror-types.ts';
import { dayIn, daysLate, inOrder } from './overdue.ts';

interface Props {
  readonly boot: MirrorBoot;
  readonly decisions: Decisions;
}

/** You said, we do: every decision, what is late first. */
export function DecisionsPage({ boot, decisions }: Props): ReactElement {
  const { t } = useLingui();
  const today = dayIn(boot.status.timeZone, Date.now());
  const { many } = boot.questionnaire.names.own;
  const list = inOrder(decisions.decisions, today);
  return (
    <main className="page mirror">
      <p className="eyebrow side">
        <AudienceDot audience={boot.audience} />
        <span>{t`Espace ${many}`}</span>
      </p>
      <PageTitle tab={t`Vous avez dit, nous faisons`}>{t`Vous avez dit, nous faisons`}</PageTitle>
      <p className="lead">
        <Counted list={decisions.decisions} today={today} />
      </p>
      {list.map((decision, at) => (
        <DecisionCard
          key={decision.id}
          {...{ boot, decision, today }}
          before={list.slice(0, at).reduce((sum, { answers }) => sum + answers.ideas.length, 0)}
        />
      ))}
      {decisions.answering === null ? null : <AnsweringCard boot={boot} answering={decisions.answering} />}
    </main>
  );
}

function Counted({ list, today }: { list: readonly Decision[]; today: string }): ReactElement {
  const { t } = useLingui();
  const late = list.filter((decision) => daysLate(decision, today) > 0).length;
  const done = list.filter(({ status }) => status === 'done').length;
  const all = t`${plural(list.length, { one: '# décision', other: '# décisions' })}`;
  const finished = t`${plural(done, { one: '# faite', other: '# faites' })}`;
  const behind = t`${plural(late, { one: '# en retard', other: '# en retard' })}`;
  return (
    <span>
      {late === 0
        ? t`${all}, dont ${finished} ; aucune en retard.`
        : t`${all}, dont ${finished} et ${behind}.`}
    </span>
  );
}
