import type { Rounds } from '../compose/role.ts';

/** What the pages speak before any round is launched. */
const shipped = ['fr', 'en', 'de', 'pt'];

/** Every language of some round, those of the latest one first. */
export function communityLocales(rounds: Pick<Rounds, 'all'>): string[] {
  const spoken = rounds.all().toReversed().flatMap(({ file }) => file.questionnaire.locales);
  return spoken.length === 0 ? shipped : [...new Set(spoken)];
}
