import { I18nProvider } from '@lingui/react';
import { createHomeApi } from '@miroir/participant';
import '@miroir/ui/parts.css';
import '../styles/pages.css';
import './home.css';
import { createRoot } from 'react-dom/client';
import { Interrupted } from '../box/interrupted.tsx';
import { loadWholeI18n } from '../i18n/load-i18n.ts';
import { PageGuard } from '../router/page-guard.tsx';
import { HomeApp } from './home-app.tsx';
import type { HomeBoot } from './home-page.tsx';
import { readOwnStates } from './read-own-states.ts';

/** Asks for the community's rounds, reads what the device knows of each, then draws the home. */
export async function openHome(boot: HomeBoot, root: HTMLElement): Promise<void> {
  const [i18n, listed] = await Promise.all([
    loadWholeI18n(boot.locale),
    createHomeApi({ locale: () => boot.locale }).list(),
  ]);
  const own = await readOwnStates(listed.ok ? listed.value.rounds : []);
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <PageGuard broken={<Interrupted saved={null} contact={listed.ok ? listed.value.contact : null} />}>
        <HomeApp boot={boot} community={listed.ok ? listed.value : null} found={own} />
      </PageGuard>
    </I18nProvider>,
  );
}
