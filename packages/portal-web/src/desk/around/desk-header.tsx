import { useLingui } from '@lingui/react/macro';
import type { Audience } from '@miroir/basics';
import type { DeskBrand } from '@miroir/desk';
import { AudienceDot, Button } from '@miroir/ui';
import type { ReactElement } from 'react';
import { BrandMark } from '../../around/brand-mark.tsx';
import { deskLanguages } from './desk-i18n.ts';

export interface HeaderProps {
  /** Whose comments are read. */
  readonly audience: Audience;
  readonly brand: DeskBrand | null;
  readonly locale: string;
  readonly onLocale: (locale: string) => void;
}

/** Whose desk it is, who reads, and the way out. */
export function DeskHeader({
  audience,
  brand,
  locale,
  onLocale,
  organisation,
  side,
  title,
  person,
  onLeave,
}: HeaderProps & {
  readonly organisation: string | null;
  /** How the campaign calls them; null before anybody is in. */
  readonly side: string | null;
  /** Which desk it is. */
  readonly title: string;
  /** Who is in, and as what. */
  readonly person: string | null;
  readonly onLeave: (() => void) | null;
}): ReactElement {
  const { t } = useLingui();
  return (
    <header className="top">
      <div>
        <BrandMark brand={brand?.mark ? { mark: brand.mark } : {}} />
        <b>{brand?.name ?? organisation ?? 'Miroir'}</b>
        <span className="camp">
          <span>{title}</span> <AudienceDot audience={audience} />
          {side === null ? null : <span> {side}</span>}
        </span>
        <span className="me">
          <select aria-label={t`Langue`} value={locale} onChange={(event) => onLocale(event.target.value)}>
            {deskLanguages().map((language) => (
              <option key={language} value={language} lang={language}>
                {new Intl.DisplayNames([language], { type: 'language' }).of(language)}
              </option>
            ))}
          </select>
          {person === null ? null : <span>{person}</span>}
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
