import { msg } from '@lingui/core/macro';
import { type CallFault, createInvitationApi, readInvitation, takeFragment } from '@miroir/participant';
import { browserAddress } from '@miroir/participant/browser';
import type { Boot } from '@miroir/portal';
import { enterRound } from './enter-round.ts';
import { sayLater } from './plain-page.ts';

type InvitationBoot = Extract<Boot, { page: 'invitation' }>;

/** `roll/i#code.digest`: which round the invitation is of, and on to its landing with the whole of it. */
export async function runInvitationPage(boot: InvitationBoot, root: HTMLElement): Promise<void> {
  const address = browserAddress();
  const link = takeFragment(address);
  // The whole link pasted over a cut one changes the fragment alone, and no page is loaded.
  addEventListener('hashchange', () => location.reload());
  const invitation = readInvitation(link);
  if (invitation === null) return sayCut(boot, root);
  const found = await createInvitationApi({ locale: () => boot.locale }).find(invitation.code);
  if (!found.ok)
    return sayFault(boot, root, { fault: found.error, again: () => void runAgain(boot, root, link) });
  enterRound(found.value.round, invitation, boot.locale);
}

/** The link is no longer in the address: it is given to the page again. */
function runAgain(boot: InvitationBoot, root: HTMLElement, link: string): Promise<void> {
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${link}`);
  return runInvitationPage(boot, root);
}

function sayCut(boot: InvitationBoot, root: HTMLElement): Promise<void> {
  return sayLater(root, boot.locale, (i18n) => ({
    title: i18n._(msg`Ce lien est incomplet`),
    text: i18n._(
      msg`Rouvrez le lien de votre invitation, ou la page d’accueil. Rien n’a été demandé en votre nom.`,
    ),
    actions: [{ label: i18n._(msg`Revenir à l’accueil`), run: () => location.assign(homeOf(boot)) }],
  }));
}

/** In the language that is spoken here. */
const homeOf = ({ origins, locale }: InvitationBoot): string => `${origins.box}/?lang=${locale}`;

function sayFault(
  boot: InvitationBoot,
  root: HTMLElement,
  { fault, again }: { readonly fault: CallFault; readonly again: () => void },
): Promise<void> {
  return sayLater(root, boot.locale, (i18n) => {
    const home = { label: i18n._(msg`Revenir à l’accueil`), run: () => location.assign(homeOf(boot)) };
    if (fault.kind === 'refused')
      return {
        title: i18n._(msg`Ce lien ne mène à aucune invitation`),
        text: fault.message,
        actions: [home],
      };
    return {
      title: i18n._(msg`Pas de réseau`),
      text: i18n._(
        msg`La page n’a pas pu joindre le serveur. Rien n’est perdu : réessayez dès que la connexion revient.`,
      ),
      actions: [{ label: i18n._(msg`Réessayer`), run: again }, home],
    };
  });
}
