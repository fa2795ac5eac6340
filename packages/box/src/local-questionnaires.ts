import { type LocalQuestionnaire, localizeQuestionnaire } from '@miroir/campaign';
import { type PortalFile, PortalRefused } from '@miroir/portal';

/**
 * The questionnaire in a locale, made when somebody first asks for it, and again after an amendment; in its first one for
 * any other. Most rounds of a portal are asked for in one or two of their languages, many in none for days.
 */
export function localQuestionnaires(
  file: Pick<PortalFile, 'questionnaire'>,
): (locale: string) => LocalQuestionnaire {
  const [first] = file.questionnaire.locales;
  if (first === undefined) throw new PortalRefused('The launched questionnaire has no locale.');
  let seen = file.questionnaire;
  const made = new Map<string, LocalQuestionnaire>();
  return (asked) => {
    if (file.questionnaire !== seen) {
      seen = file.questionnaire;
      made.clear();
    }
    const locale = seen.locales.includes(asked) ? asked : first;
    const known = made.get(locale) ?? localizeQuestionnaire(seen, locale);
    made.set(locale, known);
    return known;
  };
}
