import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { useEffect, useRef, useState } from 'react';
import type { LinkView } from '../../contract/people.ts';
import { useFormats } from '../app/context.tsx';

/** A link that was just made: shown once, to be handed on by whoever asked for it. */
export function LinkShown({ name, link }: { name: string; link: LinkView }) {
  const { t } = useLingui();
  const format = useFormats();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const until = format.dateTime(link.until);
  useEffect(() => {
    setCopied(false);
    field.current?.focus();
    field.current?.select();
  }, [link.url]);
  const copy = async () => {
    field.current?.select();
    // Where the page may not write to the clipboard, the text stands selected.
    await navigator.clipboard?.writeText(link.url).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div className="notice good link-shown">
      <p role="status">
        <Trans>
          Lien pour <b>{name}</b>, à usage unique, valable jusqu’au {until}. Miroir n’envoie pas d’e-mail :
          transmettez-le vous-même. Il ne sera plus affiché.
        </Trans>
      </p>
      <div className="field-row">
        <input ref={field} className="text" readOnly value={link.url} aria-label={t`Lien à transmettre`} />
        <Button kind="quiet" onClick={() => void copy()}>
          {copied ? <Trans>Copié</Trans> : <Trans>Copier le lien</Trans>}
        </Button>
      </div>
    </div>
  );
}
