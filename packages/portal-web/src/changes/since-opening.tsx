import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { BootChange, RoundStatus } from '@miroir/portal';
import { Notice } from '@miroir/ui';
import type { ReactElement } from 'react';
import { dayOf, momentOf } from '../i18n/format.ts';
import { saidIn } from './said-in.ts';

interface Props {
  readonly boot: {
    readonly changes: readonly BootChange[];
    readonly locales: readonly string[];
    readonly status: Pick<RoundStatus, 'timeZone'>;
  };
  readonly locale: string;
}

/** All that has changed since the launch, each with its day; nothing where nothing has. */
export function SinceOpening({ boot, locale }: Props): ReactElement | null {
  const { t } = useLingui();
  const { changes, locales, status } = boot;
  const news = standing(changes);
  if (changes.length === 0) return null;
  const said = t`Ce qui a changé depuis l’ouverture`;
  return (
    <section className="aside since" aria-label={said}>
      {news !== null ? (
        <Notice>
          <p>{saidIn(news.text, locale, locales)}</p>
        </Notice>
      ) : null}
      <details>
        <summary>{said}</summary>
        <ol>
          {changes.map((change) => (
            <li key={`${change.at} ${change.kind}`}>
              <b>{dayOf(change.at, locale, status.timeZone)}</b>
              <span>{' · '}</span>
              <ChangeSaid change={change} boot={boot} locale={locale} />
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** The last announcement, while it is to be shown: by the clock of the device, as the days that are left are. */
function standing(changes: Props['boot']['changes']) {
  const last = changes.findLast(({ kind }) => kind === 'announce');
  if (last?.kind !== 'announce') return null;
  return last.until === undefined || Date.now() < Date.parse(last.until) ? last : null;
}

/** One change in a sentence; a corrected text in both wordings. */
function ChangeSaid({ change, boot, locale }: Props & { readonly change: BootChange }): ReactElement {
  const { t } = useLingui();
  const { locales, status } = boot;
  switch (change.kind) {
    case 'close': {
      const [from, to] = [change.from, change.to].map((at) => momentOf(at, locale, status.timeZone));
      return <span>{t`La clôture est passée du ${from} au ${to}.`}</span>;
    }
    case 'text':
      return (
        <span>
          <span>{t`Un texte a été corrigé. Les réponses déjà données restent valables.`}</span>
          {change.texts.map(({ path, before, after }) => (
            <span key={path} className="wordings">
              <del>{saidIn(before, locale, locales)}</del> <ins>{saidIn(after, locale, locales)}</ins>
            </span>
          ))}
        </span>
      );
    case 'announce':
      return <span>{saidIn(change.text, locale, locales)}</span>;
    case 'people':
      return (
        <span>{t`${plural(change.people, { one: '# personne de plus a été invitée.', other: '# personnes de plus ont été invitées.' })}`}</span>
      );
    case 'reissue':
      return (
        <span>{t`${plural(change.codes, { one: 'Une invitation perdue a été remplacée : l’ancienne ne sert plus.', other: '# invitations perdues ont été remplacées : les anciennes ne servent plus.' })}`}</span>
      );
  }
}
