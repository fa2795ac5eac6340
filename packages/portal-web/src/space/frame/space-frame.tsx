import { useLingui } from '@lingui/react/macro';
import { atStart } from '@miroir/basics';
import { AudienceDot } from '@miroir/ui';
import type { ReactElement, ReactNode } from 'react';
import { HomeLink } from '../../around/home-link.tsx';
import { LanguageSwitch } from '../../i18n/language-switch.tsx';
import { LegalLines } from '../../question/legal-lines.tsx';
import { roundPath } from '../../router/round-path.ts';
import { Link, useRouter } from '../../router/router.tsx';
import type { SpaceBoot } from '../device/space-types.ts';

interface Props {
  readonly boot: SpaceBoot;
  readonly children: ReactNode;
}

/** What surrounds every page of the space: whose it is, its places, its promise, and what it is for. */
export function SpaceFrame({ boot, children }: Props): ReactElement {
  const { t } = useLingui();
  const { locale, questionnaire } = boot;
  const { path } = useRouter();
  const { many } = questionnaire.names.own;
  const { contact } = boot.organisation;
  return (
    <div className="frame space">
      <header>
        <div className="top">
          <HomeLink boot={boot} locale={locale} />
          <LanguageSwitch locale={locale} locales={boot.locales} onLocale={speak} />
        </div>
        <div className="places">
          <div className="wide">
            <Places boot={boot} />
            <p className="vow">
              <span className="eyebrow side">
                <AudienceDot audience={boot.audience} />
                <span>{atStart(t`Espace ${many}`)}</span>
              </span>
              <span>{t`sans nom ni compte.`}</span>
              <Link to="/about">{t`Le vérifier`}</Link>
            </p>
          </div>
        </div>
        {path === '/' ? null : (
          <p className="wide aim">
            <b>{t`Objectif`}</b>
            <span>{questionnaire.headline}</span>
          </p>
        )}
      </header>
      {children}
      <footer className="bottom">
        <Link to="/about">{t`Comment nous vous protégeons`}</Link>
        <Link to="/log">{t`Journal de la modération`}</Link>
        <Link to="/code">{t`Ouvrir avec mon code`}</Link>
        {contact === '' ? null : <a href={`mailto:${contact}`}>{t`Contact`}</a>}
        <LegalLines legal={boot.legal} locale={locale} />
      </footer>
    </div>
  );
}

function Places({ boot }: { boot: SpaceBoot }): ReactElement {
  const { t } = useLingui();
  const { path } = useRouter();
  const here = (own: boolean) => (own ? 'page' : undefined);
  const mine = path === '/mine';
  const elsewhere = path === '/code' || path === '/about' || path === '/log' || path.startsWith('/digest');
  return (
    <nav aria-label={t`Pages de l’espace`}>
      <Link to="/" aria-current={here(!mine && !elsewhere)}>{t`Idées`}</Link>
      <Link to="/mine" aria-current={here(mine)}>{t`Mes contributions`}</Link>
      <a href={`${boot.origins.box}${roundPath(boot)}?lang=${boot.locale}`}>{t`Questionnaire`}</a>
    </nav>
  );
}

/** Each page is the server's, one language at a time; what is being written is on the device and stays. */
function speak(locale: string): void {
  const next = new URL(location.href);
  next.searchParams.set('lang', locale);
  location.assign(next);
}
