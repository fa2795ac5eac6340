import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Badge, Card } from '@miroir/ui';
import type { ReactElement, ReactNode } from 'react';
import { dayOf } from '../i18n/format.ts';
import { pathOf, roundPath } from '../router/round-path.ts';
import { anchorOf } from './face-card.tsx';
import type { Decision, MirrorBoot } from './mirror-types.ts';
import { daysLate, movedDues } from './overdue.ts';
import { useStatusWords } from './use-status-words.ts';

interface Props {
  readonly boot: MirrorBoot;
  readonly decision: Decision;
  readonly today: string;
  /** Ideas that the decisions above answer: theirs are numbered before. */
  readonly before: number;
}

/** One decision: where it stands, what it changes, what it answers, who accounts for it, by when, and what became of it. */
export function DecisionCard({ boot, decision, today, before }: Props): ReactElement {
  const { t } = useLingui();
  const { title, text, reason, owner, nextStep } = decision;
  return (
    <Card className="decision" id={`d-${decision.id}`}>
      <Standing boot={boot} decision={decision} today={today} />
      <h2>{title}</h2>
      <p>{text}</p>
      {reason === null ? null : (
        <p>
          <b>{t`Pourquoi.`}</b> <span>{reason}</span>
        </p>
      )}
      <dl className="about">
        <Answered boot={boot} decision={decision} before={before} />
        <Line name={t`En rend compte`}>{owner}</Line>
        <Due boot={boot} decision={decision} />
        {nextStep === null ? null : <Line name={t`Prochaine étape`}>{nextStep}</Line>}
      </dl>
      <History boot={boot} decision={decision} />
    </Card>
  );
}

function useDay({ locale }: Pick<MirrorBoot, 'locale'>): (day: string) => string {
  // A day of the calendar is the same everywhere: it is told in no other zone than the one it was written in.
  return (day) => dayOf(`${day}T12:00:00Z`, locale, 'UTC');
}

function Standing({ boot, decision, today }: Omit<Props, 'before'>): ReactElement {
  const { t } = useLingui();
  const status = useStatusWords()(decision.status);
  const say = useDay(boot);
  const late = daysLate(decision, today);
  const { due, done, decided } = decision;
  const when =
    decision.status === 'done' && done !== null
      ? t`le ${say(done)}`
      : due !== null && decision.status !== 'not-retained'
        ? t`promise pour le ${say(due)}`
        : decided === null
          ? ''
          : t`décidée le ${say(decided)}`;
  return (
    <p className="meta">
      {late > 0 ? (
        <Badge kind="solid">{t`${plural(late, { one: 'En retard de # jour', other: 'En retard de # jours' })}`}</Badge>
      ) : (
        <Badge {...(decision.status === 'not-retained' ? { kind: 'weak' as const } : {})}>{status}</Badge>
      )}
      {late > 0 ? <span>{status}</span> : null}
      <span>{when}</span>
    </p>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Gaps lead to their question, ideas to the space: each is where somebody said it. */
function Answered({ boot, decision: { answers }, before }: Omit<Props, 'today'>): ReactElement | null {
  const { t } = useLingui();
  const { gaps, ideas, readings } = answers;
  const { space } = boot.origins;
  const base = roundPath(boot);
  if (gaps.length + ideas.length + readings.length === 0) return null;
  return (
    <Line name={t`Répond à`}>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.question}/${gap.part}`}>
            <a href={`${pathOf(base, '/mirror')}?lang=${boot.locale}#${anchorOf(gap.question)}`}>
              {gap.said}
            </a>
          </li>
        ))}
        {ideas.map(({ id }, index) => {
          const name = t`Une idée de votre espace, n° ${before + index + 1}`;
          return (
            <li key={id}>
              {space === undefined ? (
                <span>{name}</span>
              ) : (
                <a href={`${space}${pathOf(base, `/i/${id}`)}?lang=${boot.locale}`}>{name}</a>
              )}
            </li>
          );
        })}
        {readings.map((reading) => (
          <li key={reading.id}>{reading.title}</li>
        ))}
      </ul>
    </Line>
  );
}

function Due({ boot, decision }: Pick<Props, 'boot' | 'decision'>): ReactElement | null {
  const { t } = useLingui();
  const say = useDay(boot);
  const moved = movedDues(decision);
  if (decision.due === null) return null;
  const now = say(decision.due);
  const before = new Intl.ListFormat(boot.locale).format(moved.map(say));
  return (
    <Line name={t`Échéance`}>{moved.length === 0 ? now : t`${now} ; promise d’abord pour le ${before}`}</Line>
  );
}

function History({ boot, decision: { history } }: Pick<Props, 'boot' | 'decision'>): ReactElement {
  const { t } = useLingui();
  const status = useStatusWords();
  const say = useDay(boot);
  return (
    <details>
      <summary>{t`Tout l’historique`}</summary>
      <ol className="history">
        {history.map((step) => (
          <li key={`${step.day}${step.status}${step.due}`}>
            <b>{say(step.day)}</b> <span>{status(step.status)}</span>
            {step.said === null ? null : <p className="small">{step.said}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
