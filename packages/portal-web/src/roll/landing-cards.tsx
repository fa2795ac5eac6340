import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { partsByCohortFrom, smallestBatch } from '@miroir/basics';
import { Card } from '@miroir/ui';
import type { ReactElement } from 'react';
import { NextSteps } from '../box/next-steps.tsx';
import type { SideWords } from '../box/use-side-words.ts';
import type { RollBoot } from './landing-props.ts';

/** Who sees what, what is asked, what happens next, the rules. */
export function LandingCards({ boot, words }: { boot: RollBoot; words: SideWords }): ReactElement {
  const { t } = useLingui();
  const { landing, locale } = boot;
  const themes = t`${plural(landing.themes.length, { one: '# sujet', other: '# sujets' })}`;
  const questions = t`${plural(landing.questionCount, { one: '# question', other: '# questions' })}`;
  return (
    <div className="two">
      <WhoSeesWhat boot={boot} words={words} />
      <Card>
        <h2>{`${themes}, ${questions}`}</h2>
        <ul className="themes">
          {landing.themes.map((theme) => (
            <li key={theme.id}>
              <span>{theme.title}</span>
              <span className="num">{t`${plural(theme.questions, { one: '# question', other: '# questions' })}`}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card>
        <h2>{t`Et ensuite`}</h2>
        <NextSteps boot={boot} locale={locale} />
      </Card>
      <Card>
        <h2>{t`Quelques règles`}</h2>
        <p className="muted rules">{landing.rules}</p>
        {landing.resources.length === 0 ? null : (
          <ul className="resources">
            {landing.resources.map((resource) => (
              <li key={resource.id}>
                {resource.url === undefined ? (
                  <b>{resource.title}</b>
                ) : (
                  <a href={resource.url}>{resource.title}</a>
                )}
                {resource.text === undefined ? null : <p className="muted">{resource.text}</p>}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}

function WhoSeesWhat({ boot, words }: { boot: RollBoot; words: SideWords }): ReactElement {
  const { t } = useLingui();
  const { k, comments } = boot.privacy;
  const batch = Math.max(smallestBatch, k);
  return (
    <Card>
      <h2>{t`Qui voit quoi`}</h2>
      <ul className="sees">
        <li>
          <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
            <path d="M3 12s3.5-6.5 9-6.5S21 12 21 12s-3.5 6.5-9 6.5S3 12 3 12z" />
            <circle cx="12" cy="12" r="2.6" />
            <path d="M4 20 20 4" />
          </svg>
          <p>
            <b>{t`Rien de ce que nous gardons ne relie une réponse à un nom.`}</b>{' '}
            <span>{words.separation}</span>{' '}
            <a href={`${boot.origins.box}/privacy?lang=${boot.locale}`}>{t`Comment le vérifier`}</a>
          </p>
        </li>
        <li>
          <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
            <circle cx="7" cy="8" r="2.6" />
            <circle cx="17" cy="8" r="2.6" />
            <circle cx="12" cy="16" r="2.6" />
          </svg>
          <p>
            <b>{t`On n’entre jamais seul dans les résultats :`}</b>{' '}
            <span>{t`au moins ${batch} personnes à la fois, ${k} pour une question posée à certains, ${comments} pour les textes.`}</span>{' '}
            {boot.admission === 'invitation' ? (
              <span>{t`Questions posées à certains et textes ne paraissent groupe par groupe que si chaque groupe compte au moins ${partsByCohortFrom} invités.`}</span>
            ) : null}
          </p>
        </li>
        <li>
          <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
            <path d="M12 3v18M4 7h5M4 12h5M4 17h5M15 7h5M15 12h5M15 17h5" />
          </svg>
          <p>
            <b>{words.apart}</b> <span>{words.apartRest}</span>
          </p>
        </li>
      </ul>
    </Card>
  );
}
