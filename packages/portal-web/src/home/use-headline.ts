import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { regional } from '@miroir/locales/regional';
import { dayOf } from '../i18n/format.ts';
import { type HomeLists, unanswered } from './home-lists.ts';

/** The home's first sentence: how many campaigns are open, and what of them waits for the person. */
export function useHeadline(lists: HomeLists, locale: string): string {
  const { t } = useLingui();
  const { open, coming, closed } = lists;
  if (open.length > 0) {
    const left = unanswered(lists);
    const begun = left.filter(({ own }) => own.step === 'begun');
    const opened = t`${plural(open.length, {
      one: 'Une campagne est ouverte.',
      2: 'Deux campagnes sont ouvertes.',
      3: 'Trois campagnes sont ouvertes.',
      other: '# campagnes sont ouvertes.',
    })}`;
    if (left.length === 0) return `${opened} ${t`Vous avez répondu partout.`}`;
    if (begun.length > 0) {
      const titles = begun.map(({ campaign: { title } }) => t`« ${title} »`);
      const named = new Intl.ListFormat(regional(locale), { type: 'conjunction' }).format(titles);
      return `${opened} ${t`Vous avez commencé ${named}.`}`;
    }
    if (left.length < open.length)
      return `${opened} ${t`${plural(left.length, { one: 'Il vous en reste une.', other: 'Il vous en reste #.' })}`}`;
    return opened;
  }
  const [next] = coming;
  if (next !== undefined) {
    const day = dayOf(next.opens, locale, next.timeZone);
    return t`Rien n’est ouvert aujourd’hui. La prochaine campagne commence le ${day}.`;
  }
  return closed.length > 0
    ? t`Rien n’est ouvert aujourd’hui. Voici ce qui a été demandé.`
    : t`Rien n’a encore été demandé ici.`;
}
