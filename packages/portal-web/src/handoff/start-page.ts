import { msg } from '@lingui/core/macro';
import type { Boot } from '@miroir/portal-server';
import { createBoxApi } from '../api/box-api.ts';
import type { Branding } from '../branding.ts';
import { openShelf } from '../storage/open-shelf.ts';
import { type StartFault, startParticipation } from './box-side.ts';
import { browserAddress, handOffUrl, takeFragment } from './fragment.ts';
import { forgetEverything } from './holding.ts';
import { sayLater } from './plain-page.ts';

type BoxBoot = Extract<Boot, { role: 'box' }>;

/** `box/start`: draws a credential or resumes one, then leads to the roll for its signature. */
export async function runStartPage(boot: BoxBoot, branding: Branding, root: HTMLElement): Promise<void> {
  const address = browserAddress();
  const parts = takeFragment(address);
  const shelf = await openShelf();
  const scope = {
    audience: boot.audience,
    campaign: boot.campaign.id,
    round: boot.campaign.round,
    purpose: 'answer',
  } as const;
  const side = { shelf, api: createBoxApi(() => boot.locale), scope };
  const step = await startParticipation(parts, side);
  if (!step.ok) return sayFault(root, boot, step.error);
  switch (step.value.go) {
    case 'issue':
      return address.go(handOffUrl(boot.origins.roll, '/issue', boot.locale, step.value.parts));
    case 'questionnaire':
      return openQuestionnaire(boot, branding, root);
    case 'shared-device':
      return sayLater(root, boot.locale, (i18n) => ({
        title: i18n._(msg`Quelqu’un a déjà répondu sur cet appareil`),
        text: i18n._(
          msg`Pour que personne ne voie les réponses d’un autre, elles seront retirées de cet appareil. Ce qui a été envoyé reste envoyé, et le code de reprise permet d’y revenir.`,
        ),
        actions: [
          {
            label: i18n._(msg`Commencer ma participation`),
            run: () => {
              if (shelf === null) return;
              void forgetEverything(shelf)
                .then(() => startParticipation(parts, side))
                .then((again) => {
                  if (again.ok && again.value.go === 'issue') {
                    address.go(handOffUrl(boot.origins.roll, '/issue', boot.locale, again.value.parts));
                  }
                });
            },
          },
          {
            label: i18n._(msg`C’est moi, reprendre mes réponses`),
            run: () => void openQuestionnaire(boot, branding, root),
          },
        ],
      }));
  }
}

/** From a hand-off page to the questionnaire without loading anything again. */
export async function openQuestionnaire(boot: BoxBoot, branding: Branding, root: HTMLElement): Promise<void> {
  history.replaceState(null, '', `/${location.search}`);
  const { openBox } = await import('../box/open-box.tsx');
  root.replaceChildren();
  return openBox(boot, branding, root);
}

async function sayFault(root: HTMLElement, boot: BoxBoot, fault: StartFault): Promise<void> {
  const again = { run: () => location.assign(`${boot.origins.roll}/?lang=${boot.locale}`) };
  return sayLater(root, boot.locale, (i18n) => {
    const back = { label: i18n._(msg`Revenir à l’accueil`), ...again };
    switch (fault.kind) {
      case 'bad-link':
        return {
          title: i18n._(msg`Ce lien est incomplet`),
          text: i18n._(
            msg`Rouvrez le lien de votre invitation, ou la page d’accueil. Rien n’a été demandé en votre nom.`,
          ),
          actions: [back],
        };
      case 'keys-differ':
        return {
          title: i18n._(msg`Nous nous arrêtons ici, par prudence`),
          text: i18n._(
            msg`Les clés publiées ne sont pas celles qu’annonce votre invitation. Votre anonymat ne serait pas garanti : rien n’a été demandé. Signalez-le à ${boot.organisation.contact}.`,
          ),
          actions: [back],
        };
      case 'refused':
        return { title: i18n._(msg`La demande n’a pas abouti`), text: fault.message, actions: [back] };
      case 'unreachable':
        return {
          title: i18n._(msg`Pas de réseau`),
          text: i18n._(
            msg`La page n’a pas pu joindre le serveur. Rien n’est perdu : réessayez dès que la connexion revient.`,
          ),
          actions: [{ label: i18n._(msg`Réessayer`), run: () => history.back() }, back],
        };
    }
  });
}
