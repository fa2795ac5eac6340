import { useLingui } from '@lingui/react/macro';
import type { ListedCommunity } from '@miroir/box';
import type { Boot } from '@miroir/portal';
import { AudienceDot, ButtonLink } from '@miroir/ui';
import type { ReactElement } from 'react';
import { BrandMark } from '../around/brand-mark.tsx';
import { dayOf } from '../i18n/format.ts';
import { LanguageSwitch } from '../i18n/language-switch.tsx';
import { LegalLines } from '../question/legal-lines.tsx';
import { PageTitle } from '../router/page-title.tsx';
import { ClosedRounds } from './closed-rounds.tsx';
import { ComingRounds } from './coming-rounds.tsx';
import { ForgetDevice } from './forget-device.tsx';
import { type HomeLists, unanswered } from './home-lists.ts';
import { OpenRounds } from './open-rounds.tsx';
import { placeOf } from './places.ts';
import { SideEyebrow, SideLead } from './side-lines.tsx';
import { useHeadline } from './use-headline.ts';

export type HomeBoot = Extract<Boot, { page: 'home' }>;

interface Props {
  readonly boot: HomeBoot;
  readonly community: ListedCommunity;
  readonly lists: HomeLists;
  /** Whether the device keeps anything at all that could be forgotten. */
  readonly holds: boolean;
  /** Erases what the device knows of every round. */
  readonly onForget: () => Promise<void>;
}

/** A community's home, at the box: what is open, coming and over, and where this device's person stands in each. */
export function HomePage({ boot, community, lists, holds, onForget }: Props): ReactElement {
  const { t } = useLingui();
  const { locale } = boot;
  const { contact } = boot.organisation;
  const now = Date.parse(community.now);
  const headline = useHeadline(lists, locale);
  const today = dayOf(community.now, locale, community.timeZone);
  return (
    <div className="frame landing home">
      <header className="top">
        <BrandMark brand={boot.brand} />
        <b>{boot.brand.name}</b>
        <LanguageSwitch locale={locale} locales={boot.locales} onLocale={speak} />
      </header>
      <main>
        <section className="hero">
          <div className="stack">
            <p className="eyebrow side">
              <AudienceDot audience={boot.audience} />
              <SideEyebrow community={community} today={today} />
            </p>
            <PageTitle tab={boot.brand.name}>{headline}</PageTitle>
            <SideLead community={community} />
            <Next lists={lists} locale={locale} />
          </div>
        </section>
        <OpenRounds rounds={lists.open} locale={locale} now={now} />
        <ComingRounds rounds={lists.coming} locale={locale} />
        <ClosedRounds rounds={lists.closed} locale={locale} />
        <section className="section device">
          <p className="muted small">
            {t`« Commencé », « envoyé » : c’est cet appareil qui le sait. Il n’y a pas de compte, et nous ne savons pas qui a répondu.`}
          </p>
          {holds ? <ForgetDevice onForget={onForget} /> : null}
        </section>
      </main>
      <footer className="bottom">
        {contact === '' ? null : <a href={`mailto:${contact}`}>{t`Contact`}</a>}
        <LegalLines legal={boot.legal} locale={locale} />
      </footer>
    </div>
  );
}

/** The one strong action: what was begun, else what closes first; nothing when nothing waits. */
function Next({ lists, locale }: { lists: HomeLists; locale: string }): ReactElement | null {
  const { t } = useLingui();
  const left = unanswered(lists);
  const next = left.find(({ own }) => own.step === 'begun') ?? left[0];
  if (next === undefined) return null;
  const { title } = next.campaign;
  return (
    <p className="go">
      <ButtonLink kind="primary" href={placeOf(next, locale)}>
        {next.own.step === 'begun' ? t`Reprendre « ${title} »` : t`Commencer « ${title} »`}
      </ButtonLink>
    </p>
  );
}

/** The home is the server's, one language at a time: another one is another page. */
function speak(locale: string): void {
  location.assign(`/?lang=${encodeURIComponent(locale)}`);
}
