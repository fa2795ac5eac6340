import type { Clock } from '@miroir/basics';
import { localDay, localizeQuestionnaire } from '@miroir/campaign';
import type { Card, Deck } from '@miroir/cards';
import { shortDigest } from '@miroir/credential';
import type { PrintedCard } from '@miroir/launch';
import { fileLanguage } from '@miroir/locales/server';
import { launchedRound, type PortalFile } from '@miroir/portal';

/** A printed card and its number. */
export interface NumberedCard extends PrintedCard {
  readonly number: number;
}

/** The cards in the words of the campaign, in one of its languages. */
export function makeDeck(
  file: PortalFile,
  cards: readonly NumberedCard[],
  options: { readonly lang: string; readonly clock: Clock },
): Deck {
  const { lang, clock } = options;
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
    organisation: organisation.name,
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
