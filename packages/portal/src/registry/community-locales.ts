import type { PortalDeps, Rounds } from '../compose/role.ts';
import { logLacking } from '../http/open-languages.ts';
import type { Voice, Voices } from '../http/voices.ts';

/** What the pages speak before any round is launched. */
const shipped = ['fr', 'en', 'de', 'pt'];

/** Every language of some round, those of the latest one first. */
function communityLocales(rounds: Pick<Rounds, 'all'>): string[] {
  const spoken = rounds
    .all()
    .toReversed()
    .flatMap(({ file }) => file.questionnaire.locales);
  return spoken.length === 0 ? shipped : [...new Set(spoken)];
}

/** How all rounds together speak. */
export interface CommunityVoice {
  now(): Voice;
  /** Looks whether a round has brought another language. */
  follow(): Promise<void>;
}

/** See {@link CommunityVoice}. What falls back to another language is said once, when it is first spoken. */
export async function followRounds(parts: {
  readonly rounds: Pick<Rounds, 'all'>;
  readonly voices: Voices;
  readonly deps: Pick<PortalDeps, 'languages' | 'logger'>;
}): Promise<CommunityVoice> {
  const { rounds, voices, deps } = parts;
  const speak = async (locales: readonly string[]): Promise<Voice> => {
    await logLacking(deps.languages, locales, deps.logger);
    return voices.of(locales);
  };
  let voice = await speak(communityLocales(rounds));
  return {
    now: () => voice,
    async follow() {
      const locales = communityLocales(rounds);
      if (locales.join() !== voice.locales.join()) voice = await speak(locales);
    },
  };
}
