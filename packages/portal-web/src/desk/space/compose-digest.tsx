import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import type { AnimateProps } from './animate-props.ts';

/** The digest that is being composed: the organisation's words, the ideas that were chosen, and what is added by itself. */
export function ComposeDigest({ frame, animation, desk, api, locale }: AnimateProps): ReactElement {
  const { t } = useLingui();
  const { digest } = animation;
  const languages = frame.languages[desk.campaign ?? ''] ?? [];
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const [words, setWords] = useState<Readonly<Record<string, string>>>(digest.words);
  const [sure, setSure] = useState(false);
  const empty = digest.ideas.length === 0 && Object.keys(digest.words).length === 0;
  const keep = () =>
    desk.act({ what: 'compose', id: '' }, (campaign) => api.writeDigest({ campaign, words: { ...words } }));
  const publish = () => {
    setSure(false);
    desk.act({ what: 'digest', id: '' }, async (campaign) => {
      await api.publishDigest(campaign);
      setWords({});
    });
  };
  return (
    <section className="case" aria-label={t`Bulletin`}>
      <h2>{t`Le prochain bulletin`}</h2>
      <p className="note">{t`Le même pour tous, sur une page de l’espace et dans un fichier signé. S’y ajoutent d’eux-mêmes : les réponses publiées de ces idées, la dernière annonce, la participation par cinq et l’état de la promesse. Aucun total d’une idée n’y est ; ce qui est masqué ou retiré ensuite en sort.`}</p>
      {digest.ideas.length === 0 ? (
        <p>{t`Aucune idée choisie : dans « Réponses », « Mettre au bulletin ».`}</p>
      ) : (
        <ul>
          {digest.ideas.map(({ id, title }) => (
            <li key={id} dir="auto">
              {title}
            </li>
          ))}
        </ul>
      )}
      {languages.map((language) => (
        <label key={language} className="answer-text">
          <span>{t`Vos mots, en ${names.of(language) ?? language}`}</span>
          <textarea
            rows={4}
            lang={language}
            value={words[language] ?? ''}
            onChange={(event) => setWords({ ...words, [language]: event.target.value })}
          />
        </label>
      ))}
      <div className="actions">
        <Button onClick={keep}>{t`Enregistrer ces mots`}</Button>
        {frame.may.includes('publish') && !sure ? (
          <Button
            kind="primary"
            disabled={empty}
            onClick={() => setSure(true)}
          >{t`Publier le bulletin`}</Button>
        ) : null}
        {sure ? (
          <>
            <Button kind="primary" onClick={publish}>{t`Publier ce qui est enregistré, pour tous`}</Button>
            <Button onClick={() => setSure(false)}>{t`Pas encore`}</Button>
          </>
        ) : null}
      </div>
      {frame.may.includes('publish') ? null : <p className="note">{t`L’équipe centrale le publie.`}</p>}
    </section>
  );
}
