import { msg } from '@lingui/core/macro';
import { finishParticipation, handOffUrl, takeFragment } from '@miroir/participant';
import { browserAddress, openRoundShelf } from '@miroir/participant/browser';
import type { Boot } from '@miroir/portal';
import { loadI18n } from '../i18n/load-i18n.ts';
import { roundPath } from '../router/round-path.ts';
import { sayLater } from './plain-page.ts';

type BoxBoot = Extract<Boot, { page: 'questionnaire' }>;
/** Of the two pages where a credential is finished. */
type FinishBoot = BoxBoot | Extract<Boot, { page: 'space' }>;

/** `box/finish`: unblinds and keeps the credential, then shows the first question; registering goes on behind. */
export async function runFinishPage(boot: BoxBoot, root: HTMLElement): Promise<void> {
  const address = browserAddress();
  const link = takeFragment(address);
  // Made ready while the signature is checked: the question is drawn as soon as the credential is kept.
  const questionnaire = import('../box/open-box.tsx');
  const language = loadI18n(boot.locale);
  const shelf = await openRoundShelf(boot.address);
  const outcome = shelf === null ? null : await finishParticipation(link, shelf);
  if (outcome?.ok && outcome.value.kind === 'back-to-issue') {
    return address.go(
      handOffUrl(boot.origins.roll, `${roundPath(boot)}/issue`, boot.locale, outcome.value.parts),
    );
  }
  if (outcome?.ok) {
    history.replaceState(null, '', roundPath(boot) + location.search);
    return (await questionnaire).openBox(boot, root, { shelf, i18n: await language });
  }
  return sayUnfinished(boot, root, outcome !== null && outcome.error.kind === 'bad-signature');
}

/** Nothing was kept: the signature was another's, or the way back lost it. */
export function sayUnfinished(boot: FinishBoot, root: HTMLElement, unsigned: boolean): Promise<void> {
  return sayLater(root, boot.locale, (i18n) => ({
    title: unsigned ? i18n._(msg`L’accès reçu n’est pas valable`) : i18n._(msg`Ce lien est incomplet`),
    text: unsigned
      ? i18n._(
          msg`La signature ne correspond pas à la demande de cet appareil. Rouvrez votre invitation : la demande déjà faite sera reprise.`,
        )
      : i18n._(
          msg`Rouvrez le lien de votre invitation, ou la page d’accueil. Rien n’a été demandé en votre nom.`,
        ),
    actions: [
      {
        label: i18n._(msg`Revenir à l’accueil`),
        run: () => location.assign(`${boot.origins.roll}${roundPath(boot)}?lang=${boot.locale}`),
      },
    ],
  }));
}
