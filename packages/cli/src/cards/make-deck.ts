import type { Clock } from '@miroir/basics';
import { localDay, localizeQuestionnaire } from '@miroir/campaign';
import type { Card, Deck } from '@miroir/cards';
import { shortDigest } from '@miroir/credential';
import type { PrintedCard } from '@miroir/launch';
import { fileLanguage } from '@miroir/locales/server';
import { launchedRound, type PortalFile } from '@miroir/portal';
import type { Community } from '@miroir/web-server';

/** A printed card and its number. */
export interface NumberedCard extends PrintedCard {
  readonly number: number;
}

/** Another’s paper carries no mark of the product; a drawing is none that the PDF can set. */
function markOf(company: Community | null): Deck['mark'] {
  if (company === null) return 'product';
  return company.mark?.type === 'image/png' ? company.mark.bytes : null;
}

/** The cards in the words of the campaign, in one of its languages. */
export function makeDeck(
  file: PortalFile,
  cards: readonly NumberedCard[],
  options: { readonly lang: string; readonly clock: Clock; readonly company: Community | null },
): Deck {
  const { lang, clock, company } = options;
  const { organisation, name, headline, minutes, cohorts, schedule } = localizeQuestionnaire(
    file.questionnaire,
    lang,
  );
  const { opensAt, closesAt } = launchedRound(file, clock);
  const groups = cohorts.cohorts.map(({ id, label }) => ({
    label,
    cards: cards
      .filter(({ cohort }) => cohort === id)
      .map(({ number, link, typed }): Card => ({ number, link, typed })),
  }));
  return {
    lang,
    words: fileLanguage(lang, file.questionnaire.locales),
    organisation: company?.name ?? organisation.name,
    mark: markOf(company),
    campaign: name,
    headline,
    minutes,
    from: localDay(opensAt, schedule.timeZone),
    to: localDay(closesAt, schedule.timeZone),
    address: `${new URL(file.origins.roll).host}/code`,
    keys: shortDigest(file.keyListDigest),
    groups: groups.filter((group) => group.cards.length > 0),
  };
}
