import { finishParticipation, handOffUrl, takeFragment } from '@miroir/participant';
import { browserAddress, openSpaceShelf } from '@miroir/participant/browser';
import type { Boot } from '@miroir/portal';
import { roundPath } from '../router/round-path.ts';
import { sayUnfinished } from './finish-page.ts';

type SpaceBoot = Extract<Boot, { page: 'space' }>;

/** `space/finish`: unblinds and keeps the credential, then goes to the space, which registers it. */
export async function runFinishSpacePage(boot: SpaceBoot, root: HTMLElement): Promise<void> {
  const address = browserAddress();
  const link = takeFragment(address);
  const shelf = await openSpaceShelf(boot.campaign.id);
  const outcome = shelf === null ? null : await finishParticipation(link, shelf);
  if (outcome?.ok && outcome.value.kind === 'back-to-issue') {
    const { parts } = outcome.value;
    return address.go(handOffUrl(boot.origins.roll, `${roundPath(boot)}/issue`, boot.locale, parts));
  }
  if (outcome?.ok) return address.go(`${roundPath(boot)}?lang=${encodeURIComponent(boot.locale)}`);
  return sayUnfinished(boot, root, outcome !== null && outcome.error.kind === 'bad-signature');
}
