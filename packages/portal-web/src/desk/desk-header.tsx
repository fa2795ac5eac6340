import { useLingui } from '@lingui/react/macro';
import { AudienceDot, Button, Mark } from '@miroir/ui';
import type { ReactElement } from 'react';
import { type DeskBranding, sideIn } from './desk-branding.ts';
import { deskLanguages } from './desk-i18n.ts';

export interface HeaderProps {
  readonly branding: DeskBranding;
  readonly locale: string;
  readonly onLocale: (locale: string) => void;
}

/** Whose desk it is, who reads, and the way out. */
export function DeskHeader({
  branding,
  locale,
  onLocale,
  organisation,
  reader,
  onLeave,
}: HeaderProps & {
  readonly organisation: string | null;
  readonly reader: string | null;
  readonly onLeave: (() => void) | null;
}): ReactElement {
  const { t } = useLingui();
  return (
    <header className="top">
      <div>
        <Mark />
        <b>{organisation ?? 'Miroir'}</b>
        <span className="camp">
          <span>{t`Bureau de lecture`}</span> <AudienceDot audience={branding.audience} />{' '}
          <span>{sideIn(branding, locale)}</span>
        </span>
        <span className="me">
          <select aria-label={t`Langue`} value={locale} onChange={(event) => onLocale(event.target.value)}>
            {deskLanguages().map((language) => (
              <option key={language} value={language} lang={language}>
                {new Intl.DisplayNames([language], { type: 'language' }).of(language)}
              </option>
            ))}
          </select>
          {reader === null ? null : <span>{t`${reader}, lecture`}</span>}
          {onLeave === null ? null : (
            <Button kind="link" onClick={onLeave}>
              {t`S’arrêter là`}
            </Button>
          )}
        </span>
      </div>
    </header>
  );
}
