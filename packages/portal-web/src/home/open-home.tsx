import { I18nProvider } from '@lingui/react';
import '@miroir/ui/parts.css';
import '../styles/pages.css';
import './home.css';
import { createRoot } from 'react-dom/client';
import { Interrupted } from '../box/interrupted.tsx';
import { type Branding, wordsIn } from '../branding.ts';
import { loadWholeI18n } from '../i18n/load-i18n.ts';
import { PageGuard } from '../router/page-guard.tsx';
import { RouterProvider } from '../router/router.tsx';
import { HomeApp } from './home-app.tsx';
import type { HomeBoot } from './home-page.tsx';
import { readOwnStates } from './read-own-states.ts';

/** Reads what the device knows of each round, then draws the community's home. */
export async function openHome(boot: HomeBoot, branding: Branding, root: HTMLElement): Promise<void> {
  const [i18n, words, own] = await Promise.all([
    loadWholeI18n(boot.locale),
    branding.words(),
    readOwnStates(boot.rounds),
  ]);
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <RouterProvider>
        <PageGuard broken={<Interrupted saved={null} contact={boot.organisation.contact} />}>
          <HomeApp boot={boot} words={wordsIn(words, boot.locale)} found={own} />
        </PageGuard>
      </RouterProvider>
    </I18nProvider>,
  );
}
