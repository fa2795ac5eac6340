import { msg } from '@lingui/core/macro';
import {
  createRollApi,
  handOffUrl,
  type IssueFault,
  issueForState,
  type RollMemory,
  rollMemory,
  takeFragment,
} from '@miroir/participant';
import { browserAddress } from '@miroir/participant/browser';
import type { BootOfRound } from '@miroir/portal';
import { copyText } from '../copy-text.ts';
import { roundPath } from '../router/round-path.ts';
import { sayLater } from './plain-page.ts';

type IssueBoot = Extract<BootOfRound, { page: 'issue' }>;

/** `roll/issue`: has the blinded credential signed, if this tab asked for it, and leads back to box or space. */
export async function runIssuePage(boot: IssueBoot, root: HTMLElement): Promise<void> {
  const address = browserAddress();
  const link = takeFragment(address);
  const memory = rollMemory(sessionStorage, boot.address);
  const api = createRollApi({ round: boot.address, locale: () => boot.locale });
  const issued = await issueForState(link, memory, api);
  if (issued.ok) {
    const { to, parts } = issued.value;
    // Only a space that this portal names is started for.
    const origin = (to === 'space' ? boot.origins.space : undefined) ?? boot.origins.box;
    return address.go(handOffUrl(origin, `${roundPath(boot)}/finish`, boot.locale, parts));
  }
  return sayIssueFault(root, boot, issued.error, memory);
}

/** The link to open elsewhere: the personal invitation where there is one, else the portal's door. */
export function entryLink(boot: BootOfRound, memory: RollMemory): string {
  const invitation = memory.invitation();
  return invitation === null
    ? boot.origins.roll + roundPath(boot)
    : `${boot.origins.roll}/i#${invitation.code}.${invitation.digest}`;
}

async function sayIssueFault(
  root: HTMLElement,
  boot: IssueBoot,
  fault: IssueFault,
  memory: RollMemory,
): Promise<void> {
  return sayLater(root, boot.locale, (i18n) => {
    const back = {
      label: i18n._(msg`Revenir à l’invitation`),
      run: () => location.assign(`${roundPath(boot)}?lang=${boot.locale}`),
    };
    switch (fault.kind) {
      case 'bad-link':
        return {
          title: i18n._(msg`Ce lien est incomplet`),
          text: i18n._(
            msg`Rouvrez le lien de votre invitation, ou la page d’accueil. Rien n’a été demandé en votre nom.`,
          ),
          actions: [back],
        };
      case 'not-started-here':
        return {
          title: i18n._(msg`Ce lien n’a pas été ouvert d’ici`),
          text: i18n._(
            msg`Par sécurité, rien n’a été demandé en votre nom. Rouvrez votre invitation et commencez de là.`,
          ),
          actions: [back],
        };
      case 'no-storage':
        return {
          title: i18n._(msg`Ouvrez ce lien dans votre navigateur`),
          text: i18n._(
            msg`Cette fenêtre ne garde rien : ce que vous diriez y serait perdu. Rien n’a été demandé ; votre invitation reste entière. Copiez le lien et ouvrez-le dans votre navigateur habituel.`,
          ),
          actions: [
            { label: i18n._(msg`Copier le lien`), run: () => void copyText(entryLink(boot, memory)) },
          ],
        };
      case 'refused': {
        const refused = { title: i18n._(msg`L’accès n’a pas été délivré`), text: fault.message };
        if (fault.code !== 'already-issued' && fault.code !== 'replacement-used')
          return { ...refused, actions: [back] };
        // The access is on another device, and its code opens it here.
        const code = `${boot.origins.box}${roundPath(boot)}/code?lang=${boot.locale}`;
        return {
          ...refused,
          actions: [{ label: i18n._(msg`J’ai un code de reprise`), run: () => location.assign(code) }, back],
        };
      }
      case 'unreachable':
        return {
          title: i18n._(msg`Pas de réseau`),
          text: i18n._(
            msg`La page n’a pas pu joindre le serveur. Rien n’est perdu : réessayez dès que la connexion revient.`,
          ),
          actions: [{ label: i18n._(msg`Réessayer`), run: () => location.reload() }, back],
        };
    }
  });
}
