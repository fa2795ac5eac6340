import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { DigestIdea, DigestView } from '@miroir/space';
import { Badge, Button } from '@miroir/ui';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { PageTitle } from '../../router/page-title.tsx';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from '../parts/local-day.ts';
import { ToldFigures } from '../parts/promise.tsx';
import { useAnswerWords } from '../parts/use-answer-words.ts';
import { languageName } from '../parts/use-space-words.ts';
import { TakeDigest } from './take-digest.tsx';

/** What the organisation gathered of the space on a day: the same for everybody who reads here. */
export function DigestPage({ id }: { id: string | null }): ReactElement {
  const { t } = useLingui();
  const { api, ask } = useSpace();
  const [digest, setDigest] = useState<DigestView | null>(null);
  const [lost, setLost] = useState<string | null>(null);
  const unreached = t`Pas de réseau, ou le serveur ne répond pas. Réessayez dans un instant.`;
  const load = useCallback(async () => {
    const asked = await ask((secret) => api.digest(secret, id));
    if (asked.ok) setDigest(asked.value);
    setLost(asked.ok ? null : asked.error.kind === 'refused' ? asked.error.message : unreached);
  }, [api, ask, id, unreached]);
  useEffect(() => void load(), [load]);
  return (
    <main className="wide about">
      {digest === null ? (
        <>
          <PageTitle tab={t`Bulletin`}>{t`Bulletin`}</PageTitle>
          {lost === null ? null : (
            <p className="go">
              <span role="status">{lost}</span>
              <Button onClick={() => void load()}>{t`Réessayer`}</Button>
            </p>
          )}
        </>
      ) : (
        <Shown digest={digest} />
      )}
    </main>
  );
}

function Shown({ digest }: { digest: DigestView }): ReactElement {
  const { t } = useLingui();
  const { boot, locale } = useSpace();
  const { id, ideas, gone, others, participants, promise } = digest;
  const day = dayInWords(digest.day, locale);
  const number = new Intl.NumberFormat(locale).format(participants);
  const { name } = boot.organisation;
  return (
    <>
      <PageTitle tab={t`Bulletin`}>{t`Bulletin du ${day}`}</PageTitle>
      <p className="lead">{t`Composé par ${name}, le même pour tous. On y choisit des idées ; on n’y dit pas ce que d’autres en pensent.`}</p>
      <InLanguage texts={digest.words} />
      {digest.announcement === null ? null : (
        <section className="section">
          <h2>{t`L’annonce`}</h2>
          <InLanguage texts={digest.announcement} />
        </section>
      )}
      <section className="section">
        <h2>{t`Les idées choisies`}</h2>
        <ul className="letters">
          {ideas.map((idea) => (
            <Chosen key={idea.id} idea={idea} />
          ))}
        </ul>
        {gone === 0 ? null : (
          <p className="note">
            {t`${plural(gone, { one: '# idée n’est plus lisible', other: '# idées ne sont plus lisibles' })} : masquée ou retirée depuis.`}
          </p>
        )}
      </section>
      <section className="section">
        <h2>{t`Ce jour-là`}</h2>
        <p>
          {participants === 0
            ? t`Moins de 5 personnes participaient.`
            : t`Environ ${number} personnes participaient.`}
        </p>
        {promise.state === 'few' ? (
          <p className="note">{t`L’état de la promesse ne pouvait pas encore se dire.`}</p>
        ) : (
          <ToldFigures figures={promise} />
        )}
      </section>
      <TakeDigest id={id} />
      {others.length === 0 ? null : (
        <section className="section">
          <h2>{t`Les autres bulletins`}</h2>
          <ul>
            {others.map((each) => (
              <li key={each.id}>
                <Link to={`/digest/${each.id}`}>{dayInWords(each.day, locale)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** In the reader's language where it was written in it, else in the first that it was. */
function InLanguage({ texts }: { texts: Readonly<Record<string, string>> }): ReactElement | null {
  const { locale } = useSpace();
  const [language, text] =
    texts[locale] === undefined ? (Object.entries(texts)[0] ?? []) : [locale, texts[locale]];
  if (language === undefined || text === undefined) return null;
  return (
    <>
      {language === locale ? null : (
        <p>
          <Badge>{languageName(language, locale)}</Badge>
        </p>
      )}
      <p lang={language} dir="auto" className="text-body">
        {text}
      </p>
    </>
  );
}

function Chosen({
  idea: { id, theme, language, title, excerpt, answer },
}: {
  idea: DigestIdea;
}): ReactElement {
  const { t } = useLingui();
  const { boot, questionnaire, locale } = useSpace();
  const words = useAnswerWords();
  const { name } = boot.organisation;
  const day = answer === null ? '' : dayInWords(answer.day, locale);
  return (
    <li className="letter">
      <div className="aside">
        <b>{questionnaire.themes.find((each) => each.id === theme)?.title}</b>
        {language === locale ? null : <Badge>{languageName(language, locale)}</Badge>}
      </div>
      <div>
        <h3 dir="auto" lang={language}>
          <Link to={`/i/${id}`}>{title}</Link>
        </h3>
        <p className="say" dir="auto" lang={language}>
          {excerpt}
        </p>
        {answer === null ? null : (
          <div className="block answer">
            <p className="aside">
              <Badge kind="solid">{words[answer.state]}</Badge>
              <span>{t`Réponse de ${name}, le ${day}`}</span>
            </p>
            <p dir="auto" className="text-body">
              {answer.text}
            </p>
          </div>
        )}
      </div>
    </li>
  );
}
