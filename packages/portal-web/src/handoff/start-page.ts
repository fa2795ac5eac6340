import { msg } from '@lingui/core/macro';
import type { Result } from '@miroir/basics';
import {
  type Address,
  type BoxSide,
  handOffUrl,
  type StartFault,
  type StartStep,
  startAfresh,
  startParticipation,
  takeFragment,
} from '@miroir/participant';
import {
  browserAddress,
  openCampaignShelf,
  openRoundShelf,
  openSpaceShelf,
} from '@miroir/participant/browser';
import type { Boot } from '@miroir/portal';
import { roundPath } from '../router/round-path.ts';
import { sayLater } from './plain-page.ts';

type StartBoot = Extract<Boot, { page: 'start' }>;

/** `box/start`, and the space's: draws a credential or resumes one, then leads to the roll for its signature. */
export async function runStartPage(boot: StartBoot, root: HTMLElement): Promise<void> {
  const address = browserAddress();
  const link = takeFragment(address);
  const scope = {
    audience: boot.audience,
    campaign: boot.campaign.id,
    round: boot.campaign.round,
  };
  const forSpace = boot.role === 'space';
  const opening = forSpace ? openSpaceShelf(boot.campaign.id) : openRoundShelf(boot.address);
  const [shelf, campaignShelf] = await Promise.all([opening, openCampaignShelf()]);
  const { keyList, admission } = boot;
  const purpose = forSpace ? { purpose: 'space' as const } : {};
  const side = { ...purpose, shelf, campaignShelf, keyList, scope, admission };
  const visit = { boot, root, address, link, side };
  return follow(visit, await startParticipation(link, side));
}

function follow(visit: Visit, step: Result<StartStep, StartFault>): void | Promise<void> {
  if (!step.ok) return sayFault(visit.root, visit.boot, step.error);
  switch (step.value.go) {
    case 'issue':
      return goToIssue(visit, step.value.parts);
    case 'questionnaire':
      return resume(visit);
    case 'shared-device':
      return askSharedDevice(visit);
    case 'same-person':
      return askSamePerson(visit);
    case 'pending-here':
      return askPending(visit, step.value.parts);
  }
}

interface Visit {
  readonly boot: StartBoot;
  readonly root: HTMLElement;
  readonly address: Address;
  readonly link: string;
  readonly side: BoxSide;
}

function resume({ address, boot }: Visit): void {
  address.go(`${roundPath(boot)}?lang=${encodeURIComponent(boot.locale)}`);
}

/** Another invitation than the one this device answered with. */
function askSharedDevice(visit: Visit): Promise<void> {
  if (visit.boot.role === 'space') return askWhoseSpace(visit);
  return sayLater(visit.root, visit.boot.locale, (i18n) => ({
    title: i18n._(msg`Quelqu’un a déjà répondu sur cet appareil`),
    text: i18n._(
      msg`Pour que personne ne voie les réponses d’un autre, elles seront retirées de cet appareil. Ce qui a été envoyé reste envoyé, et le code de reprise permet d’y revenir.`,
    ),
    actions: [
      { label: i18n._(msg`Commencer ma participation`), run: () => void beginAfresh(visit) },
      { label: i18n._(msg`C’est moi, reprendre mes réponses`), run: () => resume(visit) },
    ],
  }));
}

/** Behind an open link everyone comes by the same door: only the person can say who they are. */
function askSamePerson(visit: Visit): Promise<void> {
  return sayLater(visit.root, visit.boot.locale, (i18n) => ({
    title: i18n._(msg`Quelqu’un a déjà répondu sur cet appareil`),
    text: i18n._(
      msg`Si c’était vous, reprenez où vous en étiez. Si vous êtes une autre personne, ces réponses seront retirées de cet appareil : ce qui a été envoyé reste envoyé, et le code de reprise permet d’y revenir.`,
    ),
    actions: [
      { label: i18n._(msg`Reprendre mes réponses`), run: () => resume(visit) },
      { label: i18n._(msg`Je suis une autre personne`), run: () => void beginAfresh(visit) },
    ],
  }));
}

/** The same at the space, where nothing was answered and everything lies on the server. */
function askWhoseSpace(visit: Visit): Promise<void> {
  return sayLater(visit.root, visit.boot.locale, (i18n) => ({
    title: i18n._(msg`Quelqu’un participe déjà à l’espace d’idées sur cet appareil`),
    text: i18n._(
      msg`Si c’est vous, reprenez où vous en étiez. Si vous êtes une autre personne, son accès sera retiré de cet appareil : ce qu’elle a publié reste publié, et son code de reprise permet d’y revenir.`,
    ),
    actions: [
      { label: i18n._(msg`C’est moi, entrer dans l’espace d’idées`), run: () => resume(visit) },
      { label: i18n._(msg`Je suis une autre personne`), run: () => void beginAfresh(visit) },
    ],
  }));
}

/** A request waits for its signature, and it may be somebody's only one: no link makes this device forget it. */
function askPending(visit: Visit, parts: readonly string[]): Promise<void> {
  const forSpace = visit.boot.role === 'space';
  return sayLater(visit.root, visit.boot.locale, (i18n) => ({
    title: i18n._(msg`Une participation attend déjà sur cet appareil`),
    text: forSpace
      ? i18n._(
          msg`Elle n’est pas terminée, et ce lien n’est pas celui qui l’a commencée. Si elle est à vous, reprenez-la. Sinon, commencez la vôtre : l’autre sera oubliée ici, et la personne qui l’a commencée pourrait ne plus pouvoir entrer dans l’espace d’idées.`,
        )
      : i18n._(
          msg`Elle n’est pas terminée, et ce lien n’est pas celui qui l’a commencée. Si elle est à vous, reprenez-la. Sinon, commencez la vôtre : l’autre sera oubliée ici, et la personne qui l’a commencée pourrait ne plus pouvoir répondre.`,
        ),
    actions: [
      { label: i18n._(msg`C’est la mienne, la reprendre`), run: () => goToIssue(visit, parts) },
      { label: i18n._(msg`Commencer ma participation`), run: () => void beginAfresh(visit) },
    ],
  }));
}

/** A draw of one's own: the one before leaves this device first. */
async function beginAfresh(visit: Visit): Promise<void> {
  await follow(visit, await startAfresh(visit.link, visit.side));
}

function goToIssue({ address, boot }: Visit, parts: readonly string[]): void {
  address.go(handOffUrl(boot.origins.roll, `${roundPath(boot)}/issue`, boot.locale, parts));
}

async function sayFault(root: HTMLElement, boot: StartBoot, fault: StartFault): Promise<void> {
  const again = { run: () => location.assign(`${boot.origins.roll}${roundPath(boot)}?lang=${boot.locale}`) };
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
    }
  });
}
