import type { CampaignInput } from '../../schema/campaign.ts';
import type { Localized } from '../../schema/text.ts';

export type QuestionInput = CampaignInput['questions'][number];

/** One text in the campaign's four languages, French first: the others are written from it, by ear. */
export function say(fr: string, en: string, de: string, pt: string): Localized {
  return { fr, en, de, pt };
}

/** Five points of agreement, from negative to positive. */
export const agreement = [
  {
    id: 'not-at-all',
    label: say('Pas du tout d’accord', 'Strongly disagree', 'Stimme gar nicht zu', 'Discordo totalmente'),
  },
  {
    id: 'rather-not',
    label: say('Plutôt pas d’accord', 'Tend to disagree', 'Stimme eher nicht zu', 'Discordo um pouco'),
  },
  { id: 'neither', label: say('Ni l’un ni l’autre', 'Neither', 'Weder noch', 'Nem uma coisa nem outra') },
  { id: 'rather', label: say('Plutôt d’accord', 'Tend to agree', 'Stimme eher zu', 'Concordo um pouco') },
  {
    id: 'fully',
    label: say('Tout à fait d’accord', 'Strongly agree', 'Stimme voll zu', 'Concordo totalmente'),
  },
];
