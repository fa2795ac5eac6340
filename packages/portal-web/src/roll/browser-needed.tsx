import { useLingui } from '@lingui/react/macro';
import { Button, Notice } from '@miroir/ui';
import { type ReactElement, useState } from 'react';
import { copyText } from '../copy-text.ts';
import { entryLink } from '../handoff/issue-page.ts';
import type { LandingProps } from './landing-props.ts';

/** Where this window keeps nothing (an in-app browser): nothing is asked, the link can be taken elsewhere. */
export function BrowserNeeded({ boot, memory }: LandingProps): ReactElement {
  const { t } = useLingui();
  const [copied, setCopied] = useState<boolean | null>(null);
  const link = entryLink(boot, memory);
  return (
    <>
      <Notice kind="warn">
        <div>
          <p>
            <b>{t`Ouvrez ce lien dans votre navigateur`}</b>
          </p>
          <p>{t`Cette fenêtre ne garde rien : ce que vous diriez y serait perdu. Rien n’a été demandé en votre nom.`}</p>
        </div>
      </Notice>
      <div className="go">
        <Button
          kind="primary"
          onClick={() => void copyText(link).then(setCopied)}
        >{t`Copier le lien`}</Button>
        <span role="status" className="muted small">
          {copied === null ? '' : copied ? t`Lien copié` : link}
        </span>
      </div>
    </>
  );
}
