import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useApp } from '../app/context.tsx';
import { MirrorMark } from '../app/header.tsx';
import { localeNames, locales } from '../app/locale.ts';

/** The token of the link, taken out of the address at once so that it stays in no history. */
function takeToken(): string {
  const token = location.hash.slice(1);
  if (token) history.replaceState(null, '', location.pathname);
  return token;
}

/** One button. Opening the page changes nothing: what scans mail cannot use the link up. */
export function SignInPage() {
  const { api } = useApp();
  const { t } = useLingui();
  const [token, setToken] = useState('');
  useEffect(() => {
    const take = () => {
      const found = takeToken();
      if (found) setToken(found);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, []);
  useEffect(() => {
    document.title = `${t`Connexion`} · Miroir`;
  }, [t]);
  const check = useQuery(
    api.trpc.signIn.check.queryOptions(
      { token },
      { enabled: token.length >= 16, staleTime: Number.POSITIVE_INFINITY, retry: 2 },
    ),
  );
  const open = useMutation(
    api.trpc.signIn.open.mutationOptions({ onSuccess: () => location.assign('/comparison/') }),
  );
  const refused = open.isError || (check.isSuccess && !check.data.valid);
  return (
    <main className="sign-in">
      <p className="sign-in-brand">
        <MirrorMark /> <b>Miroir</b>
        <LanguageLinks />
      </p>
      <h1 className="finding">
        <Trans>Deux publics, une comparaison.</Trans>
      </h1>
      {!token && (
        <p className="under">
          <Trans>
            Cette page s’ouvre avec un lien personnel, valable une seule fois. Demandez-en un à la personne
            qui administre la campagne : elle le crée avec « miroir lead ».
          </Trans>
        </p>
      )}
      {refused && (
        <p className="notice danger" role="alert">
          <Trans>
            Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre : vos filtres et vos exports ne
            sont pas touchés.
          </Trans>
        </p>
      )}
      {token && !refused && (
        <>
          <p className="under">
            <Trans>
              Ce lien ne s’ouvre qu’une fois. La connexion tient ensuite 30 jours sur cet appareil.
            </Trans>
          </p>
          <p>
            <Button kind="primary" disabled={open.isPending} onClick={() => open.mutate({ token })}>
              <Trans>Ouvrir la comparaison</Trans>
            </Button>
          </p>
        </>
      )}
    </main>
  );
}

function LanguageLinks() {
  const { setLocale } = useApp();
  const { i18n } = useLingui();
  return (
    <span className="languages">
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          className="plain"
          aria-pressed={i18n.locale === locale}
          onClick={() => setLocale(locale)}
        >
          {localeNames[locale]}
        </button>
      ))}
    </span>
  );
}
