import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@miroir/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { BrandLine, tabTitle } from '../app/brand.tsx';
import { useApp } from '../app/context.tsx';
import { localeName, spokenLocales } from '../app/locale.ts';
import { takeWanted } from '../app/wanted.ts';
import { useWho } from '../app/who.ts';
import { Refusal } from '../people/refusal.tsx';

/** The token of the link, taken out of the address at once so that it stays in no history. */
function takeToken(): string {
  const token = location.hash.slice(1);
  if (token) history.replaceState(null, '', location.pathname);
  return token;
}

/** The token of the address, also of one that is opened over this page. */
function useToken(): string {
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
  return token;
}

const enter = () => location.assign(takeWanted(Date.now()));

/** One button. Opening the page changes nothing: what scans mail cannot use the link up. */
export function SignInPage() {
  const { t } = useLingui();
  const token = useToken();
  const who = useWho();
  const step = who.data?.step;
  useEffect(() => {
    document.title = tabTitle(t`Connexion`);
  }, [t]);
  return (
    <main className="sign-in">
      <p className="sign-in-brand">
        <BrandLine />
        <LanguageLinks />
      </p>
      <h1 className="finding">
        <Trans>Deux publics, une comparaison.</Trans>
      </h1>
      {token ? (
        <WithLink token={token} inside={step === 'open'} />
      ) : step === 'second' ? (
        <SecondStep />
      ) : step === 'open' ? (
        <AlreadyIn />
      ) : (
        <p className="under">
          <Trans>
            Cette page s’ouvre avec un lien personnel, valable une seule fois. Demandez-en un à un responsable
            de la campagne, qui le crée à la page « Accès », ou à la personne qui administre cette
            installation.
          </Trans>
        </p>
      )}
    </main>
  );
}

/** @param props.inside whether someone is signed in here already: a spent link then keeps nobody out. */
function WithLink({ token, inside }: { token: string; inside: boolean }) {
  const { api } = useApp();
  const check = useQuery(
    api.trpc.signIn.check.queryOptions(
      { token },
      { enabled: token.length >= 16, staleTime: Number.POSITIVE_INFINITY, retry: 2 },
    ),
  );
  const open = useMutation(
    api.trpc.signIn.open.mutationOptions({ onSuccess: ({ step }) => step === 'open' && enter() }),
  );
  if (open.data?.step === 'second') return <SecondStep />;
  if (open.isError || token.length < 16 || (check.isSuccess && !check.data.valid))
    return (
      <>
        <p className="notice danger" role="alert">
          {inside ? (
            <Trans>Ce lien a déjà servi ou n’est plus valable.</Trans>
          ) : (
            <Trans>
              Ce lien a déjà servi ou n’est plus valable. Demandez-en un autre : vos filtres et vos exports ne
              sont pas touchés.
            </Trans>
          )}
        </p>
        {inside && <AlreadyIn />}
      </>
    );
  return (
    <>
      <p className="under">
        <Trans>
          Ce lien ne s’ouvre qu’une fois. La connexion tient ensuite 30 jours au plus sur cet appareil, et se
          ferme après 7 jours sans visite.
        </Trans>
      </p>
      <p>
        <Button kind="primary" disabled={open.isPending} onClick={() => open.mutate({ token })}>
          <Trans>Ouvrir la comparaison</Trans>
        </Button>
      </p>
    </>
  );
}

/** The link was used; the passkey comes next. */
function SecondStep() {
  const { api } = useApp();
  const confirm = useMutation({
    mutationFn: async () => {
      const optionsJSON = await api.client.signIn.beginSecondStep.mutate();
      const { startAuthentication } = await import('@simplewebauthn/browser');
      const response = await startAuthentication({ optionsJSON });
      await api.client.signIn.takeSecondStep.mutate(response);
    },
    onSuccess: enter,
  });
  return (
    <>
      <p className="under">
        <Trans>
          Le lien est accepté. Confirmez maintenant avec votre clé d’accès, dans les dix minutes ; après, il
          faut un nouveau lien.
        </Trans>
      </p>
      <Refusal error={confirm.error} />
      <p>
        <Button kind="primary" disabled={confirm.isPending} onClick={() => confirm.mutate()}>
          <Trans>Confirmer avec ma clé d’accès</Trans>
        </Button>
      </p>
    </>
  );
}

function AlreadyIn() {
  return (
    <>
      <p className="under">
        <Trans>Vous êtes connecté(e) sur cet appareil.</Trans>
      </p>
      <p>
        <Button kind="primary" onClick={enter}>
          <Trans>Ouvrir la comparaison</Trans>
        </Button>
      </p>
    </>
  );
}

function LanguageLinks() {
  const { setLocale } = useApp();
  const { i18n } = useLingui();
  return (
    <span className="languages">
      {spokenLocales().map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          className="plain"
          aria-pressed={i18n.locale === locale}
          onClick={() => setLocale(locale)}
        >
          {localeName(locale)}
        </button>
      ))}
    </span>
  );
}
