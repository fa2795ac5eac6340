import {
  createRollApi,
  type RollMemory,
  readInvitation,
  rollMemory,
  takeFragment,
  volatileMemory,
} from '@miroir/participant';
import { browserAddress, sessionKeeps } from '@miroir/participant/browser';
import '@miroir/ui/parts.css';
import '../styles/pages.css';
import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { Interrupted } from '../box/interrupted.tsx';
import { loadWholeI18n } from '../i18n/load-i18n.ts';
import { PageGuard } from '../router/page-guard.tsx';
import { roundPath } from '../router/round-path.ts';
import { RouterProvider } from '../router/router.tsx';
import { LandingPage } from './landing-page.tsx';
import type { RollBoot } from './landing-props.ts';

/** Draws the landing of a round, with an invitation or for an open link. */
export async function openRoll(boot: RollBoot, root: HTMLElement): Promise<void> {
  const keeps = sessionKeeps(() => sessionStorage);
  const memory = keeps ? rollMemory(sessionStorage, boot.address) : volatileMemory();
  const link = takeInvitation(memory);
  // The whole link pasted over a cut one changes the fragment alone, and no page is loaded.
  addEventListener('hashchange', () => location.reload());
  const i18n = await loadWholeI18n(boot.locale);
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <RouterProvider base={roundPath(boot)}>
        <PageGuard broken={<Interrupted saved={null} contact={boot.organisation.contact} />}>
          <LandingPage
            boot={boot}
            api={createRollApi({ round: boot.address, locale: () => boot.locale })}
            memory={memory}
            keeps={keeps}
            link={link}
          />
        </PageGuard>
      </RouterProvider>
    </I18nProvider>,
  );
}

/**
 * The invitation in the address, taken out of it and remembered. `cut` when there was one, of which a part is missing:
 * then one remembered from before is not silently taken for it.
 */
function takeInvitation(memory: RollMemory): 'whole' | 'cut' | 'none' {
  const link = takeFragment(browserAddress());
  if (link === '') return 'none';
  const invitation = readInvitation(link);
  if (invitation === null) return 'cut';
  memory.invite(invitation);
  return 'whole';
}
