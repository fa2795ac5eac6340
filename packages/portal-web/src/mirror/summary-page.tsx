import { useLingui } from '@lingui/react/macro';
import { AudienceDot, Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { dayOf } from '../i18n/format.ts';
import { PageTitle } from '../router/page-title.tsx';
import type { Decisions, Face, Mirror, MirrorBoot } from './mirror-types.ts';
import { dayIn, daysLate, inOrder } from './overdue.ts';
import { Publications } from './publications.tsx';
import { useFigureWords } from './side-figure.tsx';
import { useSideNames } from './use-side-names.ts';
import { useStatusWords } from './use-status-words.ts';

interface Props {
  readonly boot: MirrorBoot;
  readonly mirror: Mirror;
  readonly decisions: Decisions | null;
}

/** One page for everybody: what both said, what is promised, and the heads of both chains. It prints on one sheet. */
export function SummaryPage({ boot, mirror, decisions }: Props): ReactElement {
  const { t } = useLingui();
  return (
    <main className="page mirror one-page">
      <p className="eyebrow side">
        <AudienceDot audience={boot.audience} />
        <span>{boot.name}</span>
      </p>
      <PageTitle tab={t`En une page`}>{mirror.headline}</PageTitle>
      <p className="no-print">
        <Button kind="quiet" onClick={() => print()}>{t`Imprimer cette page`}</Button>
      </p>
      <h2>{t`Ce que les deux côtés ont dit`}</h2>
      <ul className="short">
        {mirror.items.slice(0, mostLines).map((face) => (
          <Said key={face.id} face={face} boot={boot} />
        ))}
      </ul>
      <h2>{t`Ce que nous avons décidé`}</h2>
      {decisions === null || decisions.decisions.length === 0 ? (
        <p>{t`Les décisions ne sont pas encore publiées.`}</p>
      ) : (
        <Promised decisions={decisions} boot={boot} />
      )}
      <Publications mirror={mirror} boot={boot} />
    </main>
  );
}

/** Lines that one printed sheet holds beside the decisions. */
const mostLines = 10;

function Said({ face, boot }: { face: Face; boot: MirrorBoot }): ReactElement {
  const { t } = useLingui();
  const words = useFigureWords(boot.locale);
  const names = useSideNames(boot);
  const side = (of: 'employees' | 'consumers') => {
    const [name, value] = [names[of], words.value(face, face.figures[of])];
    return t`${name} : ${value}`;
  };
  return (
    <li>
      <b>{face.title}</b>
      <span className="num">{[side('employees'), side('consumers')].join(' · ')}</span>
    </li>
  );
}

function Promised({ decisions, boot }: { decisions: Decisions; boot: MirrorBoot }): ReactElement {
  const { t } = useLingui();
  const status = useStatusWords();
  const today = dayIn(boot.status.timeZone, Date.now());
  return (
    <ul className="short">
      {inOrder(decisions.decisions, today)
        .slice(0, mostLines)
        .map((decision) => {
          const late = daysLate(decision, today) > 0;
          const day = (of: string) => dayOf(`${of}T12:00:00Z`, boot.locale, 'UTC');
          const { due, done } = decision;
          const when =
            decision.status === 'done'
              ? done === null
                ? null
                : t`le ${day(done)}`
              : due === null || decision.status === 'not-retained'
                ? null
                : t`échéance : ${day(due)}`;
          return (
            <li key={decision.id}>
              <b>{decision.title}</b>
              <span>
                {[late ? t`en retard` : status(decision.status), when, decision.owner]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
