import '@miroir/ui/parts.css';
import '../styles/pages.css';
import { I18nProvider } from '@lingui/react';
import type { Boot } from '@miroir/portal';
import { createRoot } from 'react-dom/client';
import { createRollApi } from '../api/roll-api.ts';
import { type Branding, wordsIn } from '../branding.ts';
import { browserAddress, takeFragment } from '../handoff/fragment.ts';
import { type RollMemory, rollMemory } from '../handoff/roll-side.ts';
import { loadWholeI18n } from '../i18n/load-i18n.ts';
import { RouterProvider } from '../router/router.tsx';
import { sessionKeeps } from '../storage/open-shelf.ts';
import { LandingPage } from './landing-page.tsx';

export type RollBoot = Extract<Boot, { page: 'landing' }>;

/** Draws the roll's only page: the landing, with an invitation or for an open link. */
export async function openRoll(boot: RollBoot, branding: Branding, root: HTMLElement): Promise<void> {
  const keeps = sessionKeeps(() => sessionStorage);
  const memory = keeps ? rollMemory(sessionStorage) : forgetful();
  const [code, digest] = takeFragment(browserAddress(), '.');
  if (code !== undefined && digest !== undefined) memory.invite({ code, digest });
  const [i18n, words] = await Promise.all([loadWholeI18n(boot.locale), branding.words()]);
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <RouterProvider>
        <LandingPage
          boot={boot}
          words={wordsIn(words, boot.locale)}
          api={createRollApi(boot.locale)}
          memory={memory}
          keeps={keeps}
        />
      </RouterProvider>
    </I18nProvider>,
  );
}

/** Where nothing can be kept, the invitation stays in the page alone: enough to copy the link and open it elsewhere. */
function forgetful(): RollMemory {
  let invitation: ReturnType<RollMemory['invitation']> = null;
  return {
    started: () => null,
    start: () => undefined,
    invitation: () => invitation,
    invite: (given) => {
      invitation = given;
    },
  };
}
