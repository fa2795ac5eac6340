import '@miroir/ui/tokens.css';
import '@miroir/ui/figtree.css';
import '@miroir/ui/source-serif.css';
import '@miroir/ui/base.css';
import './desk.css';
import { I18nProvider } from '@lingui/react';
import type { Audience } from '@miroir/basics';
import { createRoot } from 'react-dom/client';
import { DeskApp } from './around/desk-app.tsx';
import { deskBrand } from './around/desk-brand.ts';
import { deskLanguage, speak } from './around/desk-i18n.ts';
import { kept } from './around/kept-session.ts';
import { wearInk } from './around/wear-ink.ts';
import { readingDesk } from './reading-desk.tsx';

/** Draws one side's desk, of readers or of its space: an entry of its own, of which no participant fetches a byte. */
export async function mountDesk(audience: Audience): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  const brand = deskBrand(document);
  const { documentElement } = document;
  wearInk(documentElement, brand?.ink);
  const wanted = new URL(location.href).searchParams.get('lang');
  const i18n = await speak(deskLanguage([...(wanted === null ? [] : [wanted]), ...navigator.languages]));
  const session = kept('miroir-desk');
  const desk =
    documentElement.dataset.desk === 'space'
      ? (await import('./space/space-desk.tsx')).spaceDesk(session.get)
      : readingDesk(session.get);
  createRoot(root).render(
    <I18nProvider i18n={i18n}>
      <DeskApp {...{ audience, brand, i18n, session }} {...desk} />
    </I18nProvider>,
  );
}
