import { useLingui } from '@lingui/react/macro';
import { Notice } from '@miroir/ui';
import { type ReactElement, useEffect, useState } from 'react';
import { type Hint, namesHint } from './names-hint.ts';

const pause = 600;

/** Where people write, at the questionnaire and at the space: says before sending that a text may point at somebody. Read here alone, once the person pauses; it never holds a text back. */
export function NamesNotice({
  texts,
  language,
}: {
  texts: readonly string[];
  language: string;
}): ReactElement {
  const { t } = useLingui();
  const text = texts.join('\n');
  const [hints, setHints] = useState<readonly Hint[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setHints(namesHint(text, language)), pause);
    return () => clearTimeout(timer);
  }, [text, language]);
  const words = {
    address: t`une adresse`,
    number: t`un numéro`,
    name: t`un nom`,
  };
  return (
    <div role="status">
      {hints.length === 0 ? null : (
        <Notice kind="warn">
          <div>
            <p>{t`Quelqu’un se reconnaît peut-être dans ce texte :`}</p>
            <ul>
              {hints.map(({ kind, found }) => (
                <li key={kind} dir="auto">{t`${words[kind]} : « ${found} »`}</li>
              ))}
            </ul>
            <p>{t`On critique une façon de faire, jamais une personne. C’est vous qui voyez : rien ne vous empêche d’envoyer, et cette remarque ne quitte pas votre appareil.`}</p>
          </div>
        </Notice>
      )}
    </div>
  );
}
