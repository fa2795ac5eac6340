import type { I18n } from '@lingui/core';
import type { Audience } from '@miroir/basics';
import type { DeskBrand } from '@miroir/desk';
import { type ReactElement, useCallback, useState } from 'react';
import type { DeskApi, DeskFault } from './desk-api.ts';
import { DeskFoot } from './desk-foot.tsx';
import { DeskHeader } from './desk-header.tsx';
import { speak } from './desk-i18n.ts';
import type { Kept } from './kept-session.ts';
import { isStep, PasskeyStep } from './passkey-step.tsx';
import { ReadingPage } from './reading-page.tsx';
import { SignIn } from './sign-in.tsx';

interface Props {
  readonly audience: Audience;
  /** Null: the company has no settings of its own. */
  readonly brand: DeskBrand | null;
  readonly i18n: I18n;
  readonly session: Kept;
  readonly api: DeskApi;
}

/** The desk's two pages: coming in by a link, and reading. */
export function DeskApp({ audience, brand, i18n, session, api }: Props): ReactElement {
  const [locale, setLocale] = useState(i18n.locale);
  const [inside, setInside] = useState(() => location.pathname !== '/sign-in' && session.get() !== null);
  const [fault, setFault] = useState<DeskFault | null>(null);

  const change = useCallback(
    (next: string) =>
      void speak(next, i18n).then(
        () => setLocale(next),
        () => undefined,
      ),
    [i18n],
  );
  const enter = useCallback(
    (secret: string | null) => {
      if (secret !== null) session.set(secret);
      history.replaceState(null, '', '/');
      setFault(null);
      setInside(true);
    },
    [session],
  );
  const leave = useCallback(
    (why: DeskFault | null) => {
      // Whoever owes the desk a passkey came in by the link: what it opened is kept for the step that is left.
      if (!isStep(why)) session.set(null);
      setFault(why);
      setInside(false);
    },
    [session],
  );
  const header = { audience, brand, locale, onLocale: change };
  if (!inside)
    return (
      <>
        <DeskHeader {...header} reader={null} organisation={null} side={null} onLeave={null} />
        {isStep(fault) ? (
          <PasskeyStep
            api={api}
            step={fault}
            onTaken={() => enter(null)}
            onOver={() => leave('not-signed-in')}
          />
        ) : (
          <SignIn api={api} fault={fault} onEntered={enter} />
        )}
        <DeskFoot brand={brand} />
      </>
    );
  return (
    <>
      <ReadingPage api={api} locale={locale} header={header} onLeft={leave} />
      <DeskFoot brand={brand} />
    </>
  );
}
