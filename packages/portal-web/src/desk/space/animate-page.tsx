import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import type { AnimateProps } from './animate-props.ts';
import { dayInWords } from './around-case.tsx';
import { ComposeDigest } from './compose-digest.tsx';

/** What the organisation says to everybody, and what its replies begin with. */
export function AnimatePage(props: AnimateProps): ReactElement {
  const { t } = useLingui();
  return (
    <>
      <h1>{t`Ce que l’organisation dit à tous`}</h1>
      <Announce {...props} />
      <Announced {...props} />
      <ComposeDigest {...props} />
      <Templates {...props} />
    </>
  );
}

function Announce({ frame, desk, api, locale }: AnimateProps): ReactElement {
  const { t } = useLingui();
  const languages = frame.languages[desk.campaign ?? ''] ?? [];
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const empty = Object.values(texts).every((text) => text.trim() === '');
  const send = () =>
    desk.act({ what: 'announce', id: '' }, async (campaign) => {
      await api.announce({ campaign, texts: { ...texts } });
      setTexts({});
    });
  return (
    <section className="case" aria-label={t`Nouvelle annonce`}>
      <h2>{t`Annoncer`}</h2>
      <p className="note">{t`Quelques lignes, datées du jour, en haut de l’accueil de l’espace, les mêmes pour tous. Écrivez-les dans une langue au moins ; dans les autres, on lira celle-là.`}</p>
      {languages.map((language) => (
        <label key={language} className="answer-text">
          <span>{names.of(language)}</span>
          <textarea
            rows={3}
            lang={language}
            value={texts[language] ?? ''}
            onChange={(event) => setTexts({ ...texts, [language]: event.target.value })}
          />
        </label>
      ))}
      <div className="actions">
        <Button kind="primary" disabled={empty} onClick={send}>{t`Annoncer à tous`}</Button>
      </div>
    </section>
  );
}

function Announced({ animation: { announcements }, desk, api, locale }: AnimateProps): ReactElement | null {
  const { t } = useLingui();
  if (announcements.length === 0) return null;
  return (
    <section>
      <h2>{t`Déjà annoncé, le plus récent d’abord`}</h2>
      <p className="note">{t`L’accueil montre les trois dernières annonces.`}</p>
      <ol className="cases">
        {announcements.map(({ id, day, texts }) => (
          <li key={id} className="case">
            <p className="case-head">
              <b>{dayInWords(day, locale)}</b>
            </p>
            {Object.entries(texts).map(([language, text]) => (
              <p key={language} lang={language} dir="auto" className="case-text">
                {text}
              </p>
            ))}
            <div className="actions">
              <Button
                onClick={() => desk.act({ what: 'retract', id }, (campaign) => api.retract({ campaign, id }))}
              >{t`Retirer`}</Button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Templates({ animation: { templates }, desk, api }: AnimateProps): ReactElement {
  const { t } = useLingui();
  return (
    <section>
      <h2>{t`Modèles de commentaires`}</h2>
      {templates.length === 0 ? (
        <p className="note">{t`Aucun encore. Un commentaire qui resservira se garde d’ici : sous une idée, « Garder comme modèle ».`}</p>
      ) : (
        <ul className="cases">
          {templates.map(({ id, text }) => (
            <li key={id} className="case">
              <p dir="auto">{text}</p>
              <div className="actions">
                <Button
                  onClick={() =>
                    desk.act({ what: 'template', id }, (campaign) => api.dropTemplate({ campaign, id }))
                  }
                >{t`Retirer`}</Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
