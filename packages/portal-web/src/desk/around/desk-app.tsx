import type { I18n } from '@lingui/core';
import type { Audience } from '@miroir/basics';
import type { DeskBrand } from '@miroir/desk';
import { type ComponentType, type ReactElement, useCallback, useEffect, useState } from 'react';
import { DeskFoot } from './desk-foot.tsx';
import { DeskHeader, type HeaderProps } from './desk-header.tsx';
import { speak } from './desk-i18n.ts';
import type { Kept } from './kept-session.ts';
import { isStep, PasskeyStep } from './passkey-step.tsx';
import { SignIn } from './sign-in.tsx';
import type { DeskFault, SignInApi } from './sign-in-api.ts';

/** What a desk's own page is given, once somebody is in. */
export interface InsideProps {
  readonly locale: string;
  readonly header: HeaderProps;
  readonly onLeft: (why: DeskFault | null) => void;
}

interface Props {
  readonly audience: Audience;
  /** Null: the company has no settings of its own. */
  readonly brand: DeskBrand | null;
  readonly i18n: I18n;
  readonly session: Kept;
  readonly api: SignInApi;
  /** Which desk it is and what is done there, in the page's language. */
  readonly useWords: () => { readonly title: string; readonly lead: string };
  readonly Inside: ComponentType<InsideProps>;
}

/** A desk's two pages: coming in by a link, and acting. */
export function DeskApp({ audience, brand, i18n, session, api, useWords, Inside }: Props): ReactElement {
  const [locale, setLocale] = useState(i18n.locale);
  const [inside, setInside] = useState(() => location.pathname !== '/sign-in' && session.get() !== null);
  const [fault, setFault] = useState<DeskFault | null>(null);
  const words = useWords();
  const named = brand?.name ?? 'Miroir';
  useEffect(() => {
    document.title = `${words.title} · ${named}`;
  }, [words.title, named]);

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
        <DeskHeader
          {...header}
          title={words.title}
          person={null}
          organisation={null}
          side={null}
          onLeave={null}
        />
        {isStep(fault) ? (
          <PasskeyStep
            api={api}
            step={fault}
            title={words.title}
            onTaken={() => enter(null)}
            onOver={() => leave('not-signed-in')}
          />
        ) : (
          <SignIn api={api} fault={fault} {...words} onEntered={enter} />
        )}
        <DeskFoot brand={brand} />
      </>
    );
  return (
    <>
      <Inside locale={locale} header={header} onLeft={leave} />
      <DeskFoot brand={brand} />
    </>
  );
}
