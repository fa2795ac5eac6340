import { useLingui } from '@lingui/react/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { Localized } from '@miroir/campaign';
import { AudienceDot } from '@miroir/ui';
import type { ReactNode } from 'react';
import { sideName } from '../../figures/words/names.ts';
import { LanguageTabs } from './language-tabs.tsx';

interface TextsBySideProps {
  /** Of the language that is being written. */
  label: string;
  locales: readonly string[];
  locale: string;
  choose(locale: string): void;
  /** Texts that each language needs. */
  texts: readonly Localized[];
  /** The fields of one side. */
  children(side: Audience): ReactNode;
}

/** A text for each side, in the language that is chosen: each is taken at its own word. */
export function TextsBySide({ label, locales, locale, choose, texts, children }: TextsBySideProps) {
  const { i18n } = useLingui();
  return (
    <>
      <LanguageTabs {...{ label, locales, choose, texts }} chosen={locale} />
      <div className="grid two">
        {audiences.map((side) => (
          <div key={side} className="stack">
            <h3 className="with-dot">
              <AudienceDot audience={side} /> {sideName(i18n, side)}
            </h3>
            {children(side)}
          </div>
        ))}
      </div>
    </>
  );
}
