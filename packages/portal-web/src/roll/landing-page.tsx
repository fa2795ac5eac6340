import { useLingui } from '@lingui/react/macro';
import { AudienceDot } from '@miroir/ui';
import type { ReactElement } from 'react';
import { HomeLink } from '../around/home-link.tsx';
import { useSideWords } from '../box/use-side-words.ts';
import { SinceOpening } from '../changes/since-opening.tsx';
import { dayOf } from '../i18n/format.ts';
import { LanguageSwitch } from '../i18n/language-switch.tsx';
import { LegalLines } from '../question/legal-lines.tsx';
import { roundPath } from '../router/round-path.ts';
import { Facts } from './facts.tsx';
import { LandingCards } from './landing-cards.tsx';
import type { LandingProps } from './landing-props.ts';
import { StartPanel } from './start-panel.tsx';

/** What for, how long, who sees what, what is asked, what happens next, the rules: in this order. */
export function LandingPage(props: LandingProps): ReactElement {
  const { boot, api } = props;
  const { t } = useLingui();
  const words = useSideWords(boot.landing.names, boot);
  const { opensAt, closesAt, timeZone } = boot.status;
  const dates = { from: dayOf(opensAt, boot.locale, timeZone), to: dayOf(closesAt, boot.locale, timeZone) };
  return (
    <div className="frame landing">
      <header className="top">
        <HomeLink boot={boot} locale={boot.locale} />
        <LanguageSwitch locale={boot.locale} locales={boot.locales} onLocale={speak} />
      </header>
      <main>
        <section className="hero">
          <div className="stack">
            <p className="eyebrow side">
              <AudienceDot audience={boot.audience} />
              <span>{`${words.space} · ${t`du ${dates.from} au ${dates.to}`}`}</span>
            </p>
            <h1>{boot.landing.headline}</h1>
            <p className="lead">{boot.landing.objective}</p>
            <StartPanel {...props} />
          </div>
          <Facts boot={boot} api={api} />
        </section>
        <SinceOpening boot={boot} locale={boot.locale} />
        <LandingCards boot={boot} words={words} />
      </main>
      <footer className="bottom">
        <a
          href={`${boot.origins.box}${roundPath(boot)}/privacy?lang=${boot.locale}`}
        >{t`Comment nous vous protégeons`}</a>
        <a
          href={`${boot.origins.box}${roundPath(boot)}/code?lang=${boot.locale}`}
        >{t`Reprendre avec un code`}</a>
        <a href={`${boot.origins.box}${roundPath(boot)}/results?lang=${boot.locale}`}>{t`Résultats`}</a>
        <a
          href={`${boot.origins.box}${roundPath(boot)}/accessibility?lang=${boot.locale}`}
        >{t`Accessibilité`}</a>
        <a href={`mailto:${boot.organisation.contact}`}>{t`Contact`}</a>
        <LegalLines legal={boot.legal} locale={boot.locale} />
      </footer>
    </div>
  );
}

/** The landing is the server's, one language at a time: another one is another page. */
export function speak(locale: string): void {
  location.assign(`${location.pathname}?lang=${encodeURIComponent(locale)}`);
}
