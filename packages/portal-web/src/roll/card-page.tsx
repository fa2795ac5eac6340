import { useLingui } from '@lingui/react/macro';
import type { CardCodeFault } from '@miroir/credential';
import { type CardFault, type Invitation, type InvitationApi, invitationOfCard } from '@miroir/participant';
import type { Boot } from '@miroir/portal';
import { Button, Notice } from '@miroir/ui';
import { type FormEvent, type ReactElement, useState } from 'react';
import { HomeLink } from '../around/home-link.tsx';
import { LanguageSwitch } from '../i18n/language-switch.tsx';
import { LegalLines } from '../question/legal-lines.tsx';
import { PageTitle } from '../router/page-title.tsx';
import { speak } from './landing-page.tsx';

interface Props {
  readonly boot: CardBoot;
  readonly api: InvitationApi;
  /** Of which round the invitation is, and the invitation. */
  readonly onInvited: (round: string, invitation: Invitation) => void;
}

/** What the page is told when it opens. */
export type CardBoot = Extract<Boot, { page: 'card' }>;

/** For whoever holds a printed card and types its code: a slip is told here, and nothing of it is sent. */
export function CardPage({ boot, api, onInvited }: Props): ReactElement {
  const { t } = useLingui();
  const wordsOf = useFaultWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const found = await invitationOfCard(api, typed, { audience: boot.audience, roll: boot.origins.roll });
    const round = found.ok ? await api.find(found.value.code) : null;
    setBusy(false);
    if (!found.ok) setProblem(wordsOf(found.error));
    else if (round?.ok === false) setProblem(wordsOf(round.error));
    else if (round !== null) onInvited(round.value.round, found.value);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open();
  };
  return (
    <div className="frame">
      <header className="top">
        <HomeLink boot={boot} locale={boot.locale} />
        <LanguageSwitch locale={boot.locale} locales={boot.locales} onLocale={speak} />
      </header>
      <main className="page">
        <PageTitle tab={t`J’ai une carte`}>{t`J’ai une carte`}</PageTitle>
        <p className="lead">{t`Recopiez le code imprimé en bas de votre carte. Minuscules, tirets et espaces n’ont pas d’importance. Viser le code QR avec un téléphone revient au même.`}</p>
        <form onSubmit={submit} noValidate autoComplete="off" className="stack">
          <label htmlFor="card" className="strong">{t`Le code de votre carte`}</label>
          {problem === null ? null : (
            <Notice kind="danger" role="alert" id="card-problem">
              {problem}
            </Notice>
          )}
          <input
            id="card"
            className="text code"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            autoCorrect="off"
            enterKeyHint="go"
            spellCheck={false}
            translate="no"
            value={typed}
            aria-invalid={problem !== null || undefined}
            aria-describedby={problem === null ? undefined : 'card-problem'}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button kind="primary" type="submit" aria-disabled={busy || undefined}>
            {busy ? t`Un instant…` : t`Continuer`}
          </Button>
        </form>
      </main>
      <footer className="bottom">
        <a href={`/?lang=${boot.locale}`}>{t`Accueil`}</a>
        <a href={`mailto:${boot.organisation.contact}`}>{t`Contact`}</a>
        <LegalLines legal={boot.legal} locale={boot.locale} />
      </footer>
    </div>
  );
}

function useFaultWords(): (fault: CardFault) => string {
  const { t } = useLingui();
  const misread = t`Un caractère ne va pas. Relisez le code, groupe par groupe.`;
  const words: Readonly<Record<CardCodeFault, string>> = {
    'wrong-length': t`Le code d’une carte compte 13 caractères : il en manque, ou il y en a trop.`,
    'wrong-character': misread,
    'wrong-check': misread,
    'recovery-code': t`C’est un code de reprise, pas celui d’une carte : il se tape sur la page « Reprendre avec un code ». Il n’a pas été envoyé.`,
  };
  return (fault) => {
    switch (fault.kind) {
      case 'misread':
        return words[fault.why];
      case 'damaged':
        return t`Ce que ce code ouvre est abîmé. Visez le code QR de la carte, ou écrivez à l’adresse de contact.`;
      case 'refused':
        return fault.message;
      case 'unreachable':
        return t`Pas de réseau : réessayez dès que la connexion revient. Rien n’a été demandé en votre nom.`;
    }
  };
}
