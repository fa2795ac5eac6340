import { useLingui } from '@lingui/react/macro';
import type { AnsweredIdea } from '@miroir/space';
import { Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import type { SpaceDeskApi } from './space-desk-api.ts';
import type { SpaceDesk } from './use-space-desk.ts';

/** A comment in the organisation's name, begun with one that was kept; it is read at once. */
export function OfficialReply({
  idea,
  desk,
  api,
  locale,
  onDone,
}: {
  readonly idea: AnsweredIdea;
  readonly desk: SpaceDesk;
  readonly api: SpaceDeskApi;
  readonly locale: string;
  readonly onDone: () => void;
}): ReactElement {
  const { t } = useLingui();
  const { frame, animation, campaign: shown } = desk;
  const languages = frame?.languages[shown ?? ''] ?? [];
  const spoken = languages.includes(idea.language) ? idea.language : (languages[0] ?? idea.language);
  const [language, setLanguage] = useState(spoken);
  const [text, setText] = useState('');
  const templates = animation?.templates ?? [];
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const empty = text.trim() === '';
  const send = () =>
    desk.act({ what: 'reply', id: idea.id }, async (campaign) => {
      await api.reply({ campaign, idea: idea.id, under: null, language, text });
      onDone();
    });
  const keep = () =>
    desk.act({ what: 'template', id: '' }, (campaign) => api.keepTemplate({ campaign, text }));
  return (
    <>
      {templates.length === 0 ? null : (
        <p className="pick">
          <label>
            <span>{t`Partir d’un modèle`}</span>{' '}
            <select value="" onChange={(event) => setText(event.target.value)}>
              <option value="">{t`Choisir`}</option>
              {templates.map(({ id, text: kept }) => (
                <option key={id} value={kept}>
                  {kept.length > 60 ? `${kept.slice(0, 60)}…` : kept}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <label className="answer-text">
        <span>{t`Votre commentaire, au nom de l’organisation`}</span>
        <textarea rows={4} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {languages.length < 2 ? null : (
        <p className="pick">
          <label>
            <span>{t`Langue`}</span>{' '}
            <select value={language} onChange={(event) => setLanguage(event.target.value)}>
              {languages.map((each) => (
                <option key={each} value={each}>
                  {names.of(each)}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
      <p className="note">{t`Chacun le lit aussitôt, marqué comme venant de l’organisation ; le journal public le compte. Ce n’est pas la réponse promise.`}</p>
      <div className="actions">
        <Button kind="primary" disabled={empty} onClick={send}>{t`Publier ce commentaire`}</Button>
        <Button disabled={empty} onClick={keep}>{t`Garder comme modèle`}</Button>
        <Button kind="link" onClick={onDone}>{t`Fermer`}</Button>
      </div>
    </>
  );
}
