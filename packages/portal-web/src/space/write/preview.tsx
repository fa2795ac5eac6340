import { useLingui } from '@lingui/react/macro';
import type { ReactElement } from 'react';
import { useSpace } from '../around/space-context.ts';
import { Picture } from '../parts/drawn-picture.tsx';
import { dayInWords } from '../parts/local-day.ts';
import { useSpaceWords } from '../parts/use-space-words.ts';
import type { HandOnWriting } from './use-writing.ts';

/** The card others will read. */
export function Preview({ hand: { writing, manner, language } }: { hand: HandOnWriting }): ReactElement {
  const { t } = useLingui();
  const { questionnaire, overview, locale, mine } = useSpace();
  const { signature } = useSpaceWords();
  const chosen = manner === 'once' ? null : writing[manner];
  const known = mine?.personas.find(({ kind }) => kind === manner);
  const persona =
    manner === 'once' || chosen === null
      ? null
      : (known ?? { kind: manner, ...chosen, skills: [], gathered: null });
  return (
    <section className="only-wide">
      <h2>{t`Ce que les autres liront`}</h2>
      <div className="card preview">
        <p className="note">
          {`${questionnaire.themes.find(({ id }) => id === writing.theme)?.title ?? t`Thème`} · ${dayInWords(overview.today, locale)}`}
        </p>
        <p className="strong" dir="auto" lang={language}>
          {writing.title === '' ? t`Votre titre` : writing.title}
        </p>
        <p className="clip" dir="auto" lang={language}>
          {writing.body}
        </p>
        {writing.picture ? (
          <Picture picture={writing.picture} facts={{ ...writing.picture, alt: '' }} />
        ) : null}
        <p className="strong" dir="auto">
          {persona === null || persona.name === '' ? signature(null) : signature(persona)}
        </p>
      </div>
    </section>
  );
}
