import { audiences } from '@miroir/basics';
import { type Campaign, localizeQuestionnaire, type Questionnaire, questionnaireFor } from '@miroir/campaign';
import { unsetWord } from '@miroir/cards/letters';

/** The first word of a card that no face of the PDF has letters for, in one of the campaign's languages; null when all have. */
export function unsetOnCards(questionnaire: Questionnaire, lang: string, company = ''): string | null {
  const { organisation, name, headline, cohorts } = localizeQuestionnaire(questionnaire, lang);
  return unsetWord(
    [company || organisation.name, name, headline, ...cohorts.cohorts.map(({ label }) => label)].join(' '),
  );
}

/** The same of everything that a campaign says, as the comparison's PDF may. */
export function unsetInCampaign(campaign: Campaign, lang: string): string | null {
  return unsetWord(
    JSON.stringify(
      audiences.map((audience) => localizeQuestionnaire(questionnaireFor(campaign, audience), lang)),
    ),
  );
}
