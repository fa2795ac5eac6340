import { localizeQuestionnaire, type Questionnaire } from '@miroir/campaign';
import type { LaunchedRound } from '@miroir/portal';
import type { Framed } from './procedures.ts';

/** What the desk tells of the campaigns that have a space, the last one first; null where none has. */
export function frameOf(rounds: readonly LaunchedRound[], locale: string): Framed | null {
  const own = new Map(
    rounds
      .filter(({ file }) => file.questionnaire.space !== undefined)
      .map(({ file: { questionnaire } }) => [
        questionnaire.campaign,
        localizeQuestionnaire(questionnaire, spokenIn(questionnaire, locale)),
      ]),
  );
  const campaigns = [...own].reverse();
  const [, last] = campaigns[0] ?? [];
  if (last === undefined) return null;
  return {
    organisation: last.organisation.name,
    side: last.names.own.many,
    campaigns: campaigns.map(([id, { name }]) => ({ id, name })),
    themes: Object.fromEntries(
      campaigns.map(([id, { themes }]) => [
        id,
        Object.fromEntries(themes.map((theme) => [theme.id, theme.title])),
      ]),
    ),
    promises: Object.fromEntries(
      campaigns.flatMap(([id, { space }]) => (space === undefined ? [] : [[id, space.promise]])),
    ),
    languages: Object.fromEntries(campaigns.map(([id, { locales }]) => [id, locales])),
    timeZone: last.schedule.timeZone,
    k: last.privacy.k,
  };
}

/** The asked language where the campaign speaks it, else its own. */
function spokenIn({ locales }: Questionnaire, locale: string): string {
  return locales.includes(locale) ? locale : (locales[0] ?? locale);
}
