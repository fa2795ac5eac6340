import '@miroir/ui/parts.css';
import '../styles/pages.css';
import './space.css';
import './space-forms.css';
import { I18nProvider } from '@lingui/react';
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { PageGuard } from '../router/page-guard.tsx';
import { roundPath } from '../router/round-path.ts';
import { RouterProvider } from '../router/router.tsx';
import type { SpaceBoot } from './device/space-types.ts';
import { SpaceFrame } from './frame/space-frame.tsx';
import { SpaceInterrupted } from './frame/space-interrupted.tsx';
import { Waiting } from './frame/waiting.tsx';
import { loadSpaceI18n, loadWords, speak } from './load-space-i18n.ts';

/** Draws the frame as soon as its words are here, and the space's pages in it once they and the device are read. */
export async function openSpace(boot: SpaceBoot, root: HTMLElement): Promise<void> {
  const entering = import('./enter-space.tsx');
  const words = loadWords(boot.locale, 'space');
  const i18n = await loadSpaceI18n(boot.locale);
  const Pages = lazy(async () => {
    speak(i18n, boot.locale, await words);
    return { default: await (await entering).enterSpace(boot, i18n) };
  });
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <RouterProvider base={roundPath(boot)}>
        <SpaceFrame boot={boot}>
          <PageGuard broken={<SpaceInterrupted boot={boot} />}>
            <Suspense fallback={<Waiting headline={boot.questionnaire.headline} />}>
              <Pages />
            </Suspense>
          </PageGuard>
        </SpaceFrame>
      </RouterProvider>
    </I18nProvider>,
  );
}
