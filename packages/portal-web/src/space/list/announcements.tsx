import { useLingui } from '@lingui/react/macro';
import type { Overview } from '@miroir/space';
import { Badge } from '@miroir/ui';
import type { ReactElement } from 'react';
import { Link } from '../../router/router.tsx';
import { useSpace } from '../around/space-context.ts';
import { dayInWords } from '../parts/local-day.ts';
import { languageName } from '../parts/use-space-words.ts';

type Announcement = Overview['announcements'][number];

/** What the organisation says to everybody, the newest first: the same for all who read here. */
export function Announcements(): ReactElement | null {
  const { t } = useLingui();
  const { overview, boot, locale } = useSpace();
  const { digest } = overview;
  const [newest, ...older] = overview.announcements;
  if (newest === undefined && digest === null) return null;
  return (
    <section className="announced" aria-label={t`Annonces de ${boot.organisation.name}`}>
      {newest === undefined ? null : <Said announcement={newest} />}
      {digest === null ? null : (
        <p>
          <Link to="/digest">{t`Lire le bulletin du ${dayInWords(digest.day, locale)}`}</Link>
        </p>
      )}
      {older.length === 0 ? null : (
        <details>
          <summary>{t`Annonces précédentes`}</summary>
          {older.map((each) => (
            <Said key={each.id} announcement={each} />
          ))}
        </details>
      )}
    </section>
  );
}

function Said({ announcement: { day, texts } }: { announcement: Announcement }): ReactElement | null {
  const { t } = useLingui();
  const { boot, locale } = useSpace();
  const { name } = boot.organisation;
  const [language, text] = inLanguage(texts, locale);
  const when = dayInWords(day, locale);
  return (
    <div>
      <p className="aside">
        <b>{t`${name}, le ${when}`}</b>
        {language === locale ? null : <Badge>{languageName(language, locale)}</Badge>}
      </p>
      <p lang={language} dir="auto" className="text-body">
        {text}
      </p>
    </div>
  );
}

/** In the reader's language where it was written in it, else in one that it was. */
function inLanguage(texts: Announcement['texts'], locale: string): readonly [string, string] {
  const own = texts[locale];
  return own === undefined ? (Object.entries(texts)[0] ?? [locale, '']) : [locale, own];
}
