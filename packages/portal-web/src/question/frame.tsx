import { useLingui } from '@lingui/react/macro';
import { Notice } from '@miroir/ui';
import type { ReactElement, ReactNode } from 'react';
import type { BoxBoot } from '../around/box-boot.ts';
import { HomeLink } from '../around/home-link.tsx';
import { LanguageSwitch } from '../i18n/language-switch.tsx';
import { Link, useRouter } from '../router/router.tsx';
import { LegalLines } from './legal-lines.tsx';
import { useClearOfFoot } from './use-clear-of-foot.ts';

interface Props {
  readonly boot: BoxBoot;
  readonly locale: string;
  readonly onLocale: (locale: string) => void;
  readonly unavailable: string | null;
  readonly children: ReactNode;
}

/** What surrounds every page of the box: whose portal it is, its language, and where to find help. */
export function Frame({ boot, locale, onLocale, unavailable, children }: Props): ReactElement {
  const { t } = useLingui();
  const { path } = useRouter();
  useClearOfFoot();
  const asking = path.startsWith('/q/');
  return (
    <div className={asking ? 'frame asking' : 'frame'}>
      <header className="top">
        <HomeLink boot={boot} locale={locale} />
        <LanguageSwitch locale={locale} locales={boot.locales} onLocale={onLocale} />
      </header>
      {unavailable === null ? null : (
        <Notice kind="warn" role="status" className="aside">
          {t`Cette langue demande une connexion. Rien n’a changé : vos réponses sont là.`}
        </Notice>
      )}
      {children}
      <footer className="bottom">
        <Link to="/privacy">{t`Comment nous vous protégeons`}</Link>
        <Link to="/code">{t`Code de reprise`}</Link>
        <Link to="/accessibility">{t`Accessibilité`}</Link>
        <Link to="/results">{t`Résultats`}</Link>
        <a href={`mailto:${boot.organisation.contact}`}>{t`Contact`}</a>
        <LegalLines legal={boot.legal} locale={locale} />
      </footer>
    </div>
  );
}
