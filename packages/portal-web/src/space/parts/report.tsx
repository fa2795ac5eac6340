import { useLingui } from '@lingui/react/macro';
import { type ReportReason, reportReasons } from '@miroir/basics/space-texts';
import { Button, Dialog, OptionRow } from '@miroir/ui';
import { type ReactElement, useId, useState } from 'react';
import { useSpace } from '../around/space-context.ts';

import { useSpaceWords } from './use-space-words.ts';

/** Reports a text with a reason: one a person and text, and nobody learns who. */
export function Report({ id, label }: { id: string; label: string }): ReactElement | null {
  const { t } = useLingui();
  const { api, ask, held } = useSpace();
  const words = useSpaceWords().reason;
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<ReportReason | null>(null);
  const [said, setSaid] = useState('');
  const group = useId();
  if (held === null) return null;
  const report = async () => {
    if (reason === null) return setSaid(t`Choisissez une raison.`);
    const sent = await ask(() => api.report(held.secret, { target: id, reason }));
    setOpen(!sent.ok);
    if (sent.ok) return setSaid(t`Signalé. Une personne va relire ce texte.`);
    const { error } = sent;
    return setSaid(
      error.kind === 'refused' ? error.message : t`Pas de réseau : rien n’est parti. Réessayez.`,
    );
  };
  return (
    <>
      <Button kind="link" aria-label={label} onClick={() => setOpen(true)}>{t`Signaler`}</Button>
      <span role="status" className="note">
        {open ? '' : said}
      </span>
      <Dialog open={open} title={t`Pourquoi signaler ce texte ?`} onClose={() => setOpen(false)}>
        <p>{t`Une personne relit ce qui est signalé et décide. Personne ne saura que c’est vous.`}</p>
        <fieldset className="field">
          <legend className="vh">{t`Raison`}</legend>
          {reportReasons.map((each) => (
            <OptionRow
              key={each}
              type="radio"
              name={group}
              checked={reason === each}
              onChange={() => setReason(each)}
              label={words[each]}
            />
          ))}
        </fieldset>
        <p role="alert" className="wrong">
          {said}
        </p>
        <div className="actions">
          <Button kind="primary" onClick={() => void report()}>{t`Signaler`}</Button>
          <Button onClick={() => setOpen(false)}>{t`Annuler`}</Button>
        </div>
      </Dialog>
    </>
  );
}
