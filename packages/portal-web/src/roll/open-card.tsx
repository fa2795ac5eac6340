import { I18nProvider } from '@lingui/react';
import { createInvitationApi } from '@miroir/participant';
import '@miroir/ui/parts.css';
import '../styles/pages.css';
import { createRoot } from 'react-dom/client';
import { Interrupted } from '../box/interrupted.tsx';
import { enterRound } from '../handoff/enter-round.ts';
import { loadWholeI18n } from '../i18n/load-i18n.ts';
import { PageGuard } from '../router/page-guard.tsx';
import { RouterProvider } from '../router/router.tsx';
import { type CardBoot, CardPage } from './card-page.tsx';

/** Draws where a card's code is typed: what follows is then what its link would have opened. */
export async function openCardPage(boot: CardBoot, root: HTMLElement): Promise<void> {
  const i18n = await loadWholeI18n(boot.locale);
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <RouterProvider base="">
        <PageGuard broken={<Interrupted saved={null} contact={boot.organisation.contact} />}>
          <CardPage
            boot={boot}
            api={createInvitationApi({ locale: () => boot.locale })}
            onInvited={(round, invitation) => enterRound(round, invitation, boot.locale)}
          />
        </PageGuard>
      </RouterProvider>
    </I18nProvider>,
  );
}
