import '@miroir/ui/tokens.css';
import '@miroir/ui/figtree.css';
import '@miroir/ui/source-serif.css';
import '@miroir/ui/base.css';
import './desk.css';
import { I18nProvider } from '@lingui/react';
import type { Audience } from '@miroir/basics';
import { createRoot } from 'react-dom/client';
import { connectDeskApi } from './desk-api.ts';
import { DeskApp } from './desk-app.tsx';
import { deskBrand } from './desk-brand.ts';
import { deskLanguage, speak } from './desk-i18n.ts';
import { kept } from './kept-session.ts';
import { wearInk } from './wear-ink.ts';

/** Draws one side's desk: an entry of its own, of which no participant fetches a byte. */
export async function mountDesk(audience: Audience): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  const brand = deskBrand(document);
  wearInk(document.documentElement, brand?.ink);
  const wanted = new URL(location.href).searchParams.get('lang');
  const i18n = await speak(deskLanguage([...(wanted === null ? [] : [wanted]), ...navigator.languages]));
  const session = kept('miroir-desk');
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <DeskApp {...{ audience, brand, i18n, session }} api={connectDeskApi(session.get)} />
    </I18nProvider>,
  );
}
