import { useLingui } from '@lingui/react/macro';
import type { ReactElement, ReactNode } from 'react';
import { HomeLink } from '../around/home-link.tsx';
import { LanguageSwitch } from '../i18n/language-switch.tsx';
import { LegalLines } from '../question/legal-lines.tsx';
import { pathOf, roundPath } from '../router/round-path.ts';
import type { MirrorBoot } from './mirror-types.ts';

/** The pages that show what was opened, by their address within the round. */
export const places = ['/mirror', '/decisions', '/summary'] as const;
export type MirrorPlace = (typeof places)[number];

interface Props {
  readonly boot: MirrorBoot;
  readonly place: MirrorPlace;
  readonly children: ReactNode;
}

/** What surrounds the pages of the mirror day: whose they are, and the way between them. */
export function MirrorFrame({ boot, place, children }: Props): ReactElement {
  const { t } = useLingui();
  const { locale } = boot;
  const { the } = boot.questionnaire.names.other;
  const { contact } = boot.organisation;
  const to = (page: string) => `${pathOf(roundPath(boot), page)}?lang=${locale}`;
  const names: Readonly<Record<MirrorPlace, string>> = {
    '/mirror': t`Vous et ${the}`,
    '/decisions': t`Vous avez dit, nous faisons`,
    '/summary': t`En une page`,
  };
  return (
    <div className="frame">
      <header className="top">
        <HomeLink boot={boot} locale={locale} />
        <LanguageSwitch locale={locale} locales={boot.locales} onLocale={speak} />
      </header>
      <nav className="aside places" aria-label={t`Pages du miroir`}>
        {places.map((each) => (
          <a key={each} href={to(each)} aria-current={each === place ? 'page' : undefined}>
            {names[each]}
          </a>
        ))}
      </nav>
      {children}
      <footer className="bottom">
        <a href={to('/results')}>{t`Les résultats de votre côté`}</a>
        <a href={to('/privacy')}>{t`Comment nous vous protégeons`}</a>
        {contact === '' ? null : <a href={`mailto:${contact}`}>{t`Contact`}</a>}
        <LegalLines legal={boot.legal} locale={locale} />
      </footer>
    </div>
  );
}

/** Each page is the server's, one language at a time. */
function speak(locale: string): void {
  const next = new URL(location.href);
  next.searchParams.set('lang', locale);
  location.assign(next);
}
