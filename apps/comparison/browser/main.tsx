import '@miroir/ui/figtree.css';
import '@miroir/ui/source-serif.css';
import '@miroir/ui/tokens.css';
import '@miroir/ui/base.css';
import '@miroir/ui/charts.css';
import './compare.css';
import './evolution.css';
import './people/people.css';
import './print.css';
import { setupI18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './app/api.ts';
import { askAhead } from './app/ask-ahead.ts';
import { AppProvider } from './app/context.tsx';
import { activateLocale, initialLocale } from './app/locale.ts';
import { createAppRouter } from './router.tsx';

const i18n = setupI18n();
const api = createApi();
const router = createAppRouter();
const setLocale = (locale: string) => void activateLocale(i18n, locale);

const locale = initialLocale();
askAhead(api, location.href, locale);
await activateLocale(i18n, locale);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={api.queries}>
          <AppProvider value={{ api, setLocale }}>
            <RouterProvider router={router} />
          </AppProvider>
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
