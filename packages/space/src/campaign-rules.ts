import { peopleOnRoll } from '@miroir/basics';
import { type PortalFile, PortalRefused } from '@miroir/portal';
import type { SpaceRules } from './space-rules.ts';

/**
 * How a campaign's space goes, by what its last round launched: a later round may ask of more themes, or of more people.
 * Asked at each act, so that a round that is launched beside the running space is known within a second.
 * @param launched the campaign's rounds as they stand now, at least one, in the order of their opening
 */
export function campaignRules(launched: () => readonly PortalFile[]): SpaceRules {
  let last: PortalFile | null = null;
  let rules: SpaceRules | null = null;
  const now = (): SpaceRules => {
    const file = launched().at(-1) ?? null;
    if (file === null) throw new RangeError('a space has a launched round');
    if (rules === null || file !== last) [last, rules] = [file, rulesIn(file)];
    return rules;
  };
  return {
    get pace() {
      return now().pace;
    },
    get moderation() {
      return now().moderation;
    },
    get readers() {
      return now().readers;
    },
    get k() {
      return now().k;
    },
    get headcount() {
      return now().headcount;
    },
    get timeZone() {
      return now().timeZone;
    },
    get themes() {
      return now().themes;
    },
    get promise() {
      return now().promise;
    },
    get languages() {
      return now().languages;
    },
    get officials() {
      return now().officials;
    },
  };
}

function rulesIn({ questionnaire, cohorts }: PortalFile): SpaceRules {
  const { space, privacy, schedule, themes, ideaPrompts, organisation } = questionnaire;
  if (space === undefined) throw new PortalRefused('The launched campaign has no space on this side.');
  return {
    pace: space.pace,
    moderation: space.moderation ?? 'after',
    readers: space.readers,
    k: privacy.k,
    headcount: peopleOnRoll(cohorts),
    timeZone: schedule.timeZone,
    themes: [...new Set([...themes.map(({ id }) => id), ...ideaPrompts.map(({ theme }) => theme)])],
    promise: space.promise,
    languages: questionnaire.locales,
    officials: [organisation.name, space.owner.name],
  };
}
