import { useLingui } from '@lingui/react/macro';
import type { IdeaPage } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { copyText } from '../../copy-text.ts';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from '../parts/local-day.ts';
import { Report } from '../parts/report.tsx';
import { useAnswerWords } from '../parts/use-answer-words.ts';
import { useSpaceWords } from '../parts/use-space-words.ts';

/** Beside an idea: its trajectory by days, and how to have it read. */
export function IdeaRail({ idea }: { idea: IdeaPage }): ReactElement {
  const { t } = useLingui();
  const { locale, sheet } = useSpace();
  const { skillsOf } = useSpaceWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const answers = useAnswerWords();
  const words = {
    born: t`Née ici`,
    revised: t`Récrite par son auteur`,
    added: t`Complétée par son auteur`,
    erased: t`Passage effacé par son auteur`,
    joined: t`Réunie à une autre`,
    moved: t`Changée de thème`,
    closed: t`Close`,
  };
  return (
    <aside className="rail">
      <section>
        <h2>{t`Son parcours`}</h2>
        <ol className="path">
          {idea.trajectory.map((step, at) => (
            <li key={at}>
              <span className="note">{dayInWords(step.day, locale)}</span>
              <span>{step.what === 'answered' ? answers[step.state] : words[step.what]}</span>
            </li>
          ))}
        </ol>
      </section>
      {idea.skills.length === 0 ? null : (
        <section>
          <h2>{t`On peut y aider`}</h2>
          <p>{t`Parmi ceux qui proposent leur aide : ${skillsOf(idea.skills)}`}</p>
        </section>
      )}
      <section>
        <h2>{t`La faire lire`}</h2>
        <p>
          {sheet.readers === 'anyone'
            ? t`Sans accès, on lit l’idée et les commentaires ; pas les avis.`
            : t`Seuls ceux qui ont un accès à l’espace peuvent ouvrir ce lien.`}
        </p>
        <p className="linked">
          <Button kind="link" onClick={() => void copyText(placeOf(location)).then(setCopied)}>
            {t`Copier le lien`}
          </Button>
          {idea.own ? null : <Report id={idea.id} label={t`Signaler cette idée`} />}
        </p>
        <p role="status" className="note">
          {copied === null
            ? ''
            : copied
              ? t`Lien copié`
              : t`La copie a été refusée : il est dans la barre d’adresse.`}
        </p>
      </section>
    </aside>
  );
}

/** The address without its language: whoever opens it reads in their own. */
const placeOf = ({ origin, pathname }: Location): string => origin + pathname;
