import { useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { useSpace } from '../around/space-context.ts';
import { saveFile } from '../parts/save-file.ts';

/** The digest as a file that the space signs at that moment, and how anybody checks it. */
export function TakeDigest({ id }: { id: string }): ReactElement {
  const { t } = useLingui();
  const { api, ask } = useSpace();
  const [key, setKey] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const unreached = t`Pas de réseau : rien n’est parti. Réessayez.`;
  const take = async () => {
    const sealed = await ask((secret) => api.sealedDigest(secret, id));
    if (!sealed.ok) {
      setProblem(sealed.error.kind === 'refused' ? sealed.error.message : unreached);
      return;
    }
    setProblem('');
    setKey(sealed.value.keyName);
    saveFile(`bulletin-${Number(id)}.json`, 'application/json', sealed.value.file);
  };
  return (
    <section className="section">
      <h2>{t`L’emporter`}</h2>
      <p>{t`Le fichier porte ce bulletin tel qu’il se lit à cet instant, signé par l’espace : une lettre changée se verrait.`}</p>
      <div className="actions">
        <Button onClick={() => void take()}>{t`Télécharger le fichier signé (JSON)`}</Button>
        <Button onClick={() => print()}>{t`Imprimer cette page`}</Button>
      </div>
      <p role="status" className="note">
        {key === null ? null : <span>{t`Signé de cette clé ; « miroir space digest » le vérifie :`}</span>}
        {problem === '' ? null : <span>{problem}</span>}
      </p>
      {key === null ? null : (
        <p className="seal" dir="ltr">
          <code>{key}</code>
        </p>
      )}
    </section>
  );
}
