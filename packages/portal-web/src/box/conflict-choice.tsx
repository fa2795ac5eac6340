import { useLingui } from '@lingui/react/macro';
import type { PersonState } from '@miroir/box';
import { noteHeld } from '@miroir/participant';
import { Button, Notice } from '@miroir/ui';
import { type ReactElement, useEffect, useState } from 'react';
import { useBox } from '../around/box-context.ts';
import type { Parcel } from '../draft/outbox.ts';
import { discard, post } from '../draft/post.ts';
import { useAnswerWords } from './answer-words.ts';

/** Two versions, one sent from elsewhere and one kept here: shown side by side where they differ, the person chooses. */
export function ConflictChoice({ parcel }: { parcel: Parcel }): ReactElement {
  const { t } = useLingui();
  const { api, held, shelf, dispatch, refresh, setHeld, questionnaire } = useBox();
  const [sent, setSent] = useState<PersonState | null>(null);
  const words = useAnswerWords();
  useEffect(() => {
    void api.open(held.secret).then((found) => found.ok && setSent(found.value));
  }, [api, held.secret]);
  const keep = async (mine: boolean) => {
    if (sent === null) return;
    const { digest, withdrawn } = sent;
    setHeld(await noteHeld(shelf, held.secret, { digest, withdrawn }));
    if (mine) await post(shelf, { fingerprint: parcel.fingerprint, sheet: parcel.sheet, replaces: digest });
    else {
      await discard(shelf);
      if (sent.sheet !== null)
        dispatch({ type: 'load', answers: sent.sheet.answers, comments: sent.sheet.comments });
    }
    await refresh();
  };
  const differing = questionnaire.questions.filter(
    ({ id }) => JSON.stringify(sent?.sheet?.answers[id]) !== JSON.stringify(parcel.sheet.answers[id]),
  );
  return (
    <>
      <Notice kind="warn" role="alert">
        <p>
          {sent?.withdrawn === true
            ? t`Vos réponses ont été retirées entre-temps, d’un autre appareil ou d’un autre onglet. Celles d’ici ne sont pas parties : choisissez.`
            : t`Une autre version a été envoyée entre-temps, d’un autre appareil ou d’un autre onglet. Les deux sont gardées : choisissez celle qui compte.`}
        </p>
      </Notice>
      {sent === null || sent.withdrawn ? null : (
        <dl className="review versions">
          {differing.map((question) => (
            <div key={question.id}>
              <dt>{question.text}</dt>
              <dd>
                <b>{t`Ici :`}</b>{' '}
                <span>{words(question, parcel.sheet.answers[question.id]) || t`sans réponse`}</span>
              </dd>
              <dd>
                <b>{t`Déjà envoyé :`}</b>{' '}
                <span>{words(question, sent.sheet?.answers[question.id]) || t`sans réponse`}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div className="actions">
        <Button kind="primary" disabled={sent === null} onClick={() => void keep(true)}>
          {sent?.withdrawn === true ? t`Envoyer celles d’ici` : t`Garder celle d’ici`}
        </Button>
        <Button disabled={sent === null} onClick={() => void keep(false)}>
          {sent?.withdrawn === true ? t`Garder le retrait` : t`Garder celle déjà envoyée`}
        </Button>
      </div>
    </>
  );
}
