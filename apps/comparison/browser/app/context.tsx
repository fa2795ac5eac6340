import { I18nProvider, useLingui } from '@lingui/react';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { FrameView, Setting } from '../../contract/frame.ts';
import { calledBy, type SideForms, sides } from '../../figures/words/called.ts';
import { createFormats, type Formats } from '../../figures/words/format.ts';
import type { Api } from './api.ts';

interface AppContext {
  readonly api: Api;
  setLocale(locale: string): void;
}

const appContext = createContext<AppContext | null>(null);
const frameContext = createContext<FrameView | null>(null);

export function AppProvider({ value, children }: { value: AppContext; children: ReactNode }) {
  return <appContext.Provider value={value}>{children}</appContext.Provider>;
}

export function FrameProvider({ frame, children }: { frame: FrameView; children: ReactNode }) {
  return (
    <frameContext.Provider value={frame}>
      <Called names={frame.names}>{children}</Called>
    </frameContext.Provider>
  );
}

/** The reader's language, in which both sides are called as a campaign calls them: that of now, or that of a frozen reading. */
export function Called({ names, children }: { names: Setting['names']; children: ReactNode }) {
  const { i18n } = useLingui();
  const { locale } = i18n;
  const called = useMemo(() => calledBy(i18n, names), [i18n, locale, names]);
  return <I18nProvider i18n={called}>{children}</I18nProvider>;
}

/** @throws Error outside the app: a page is never drawn alone. */
export function useApp(): AppContext {
  const value = useContext(appContext);
  if (!value) throw new Error('useApp outside AppProvider');
  return value;
}

/** What surrounds every page: campaign, sides, cohorts. @throws Error outside the frame. */
export function useFrame(): FrameView {
  const value = useContext(frameContext);
  if (!value) throw new Error('useFrame outside FrameProvider');
  return value;
}

/** Numbers and dates in the reader's language and the campaign's time zone. */
export function useFormats(): Formats {
  const { i18n } = useLingui();
  const frame = useContext(frameContext);
  const { locale } = i18n;
  const timeZone = frame?.timeZone;
  return useMemo(() => createFormats(i18n, timeZone), [locale, timeZone]);
}

/** How the campaign calls both sides, in each form a sentence may need. */
export function useSides(): SideForms {
  return sides(useLingui().i18n);
}
