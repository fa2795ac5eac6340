import type { Community } from '@miroir/web-server';
import { offeredLocales } from '../deployment/offered-locales.ts';
import { logLacking } from '../http/open-languages.ts';
import type { Voice, Voices } from '../http/voices.ts';
import type { PortalDeps, Rounds } from '../role/role.ts';

/** What the pages speak before any round is launched. */
const shipped = ['fr', 'en', 'de', 'pt'];

/** Every language of some round, those of the latest one first. */
function communityLocales(rounds: Pick<Rounds, 'all'>, company: Community | null): string[] {
  const spoken = rounds
    .all()
    .toReversed()
    .flatMap(({ file }) => file.questionnaire.locales);
  return offeredLocales(spoken.length === 0 ? shipped : [...new Set(spoken)], company);
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
  readonly company: Community | null;
}): Promise<CommunityVoice> {
  const { rounds, voices, deps, company } = parts;
  const speak = async (locales: readonly string[]): Promise<Voice> => {
    await logLacking(deps.languages, locales, deps.logger);
    return voices.of(locales);
  };
  let voice = await speak(communityLocales(rounds, company));
  return {
    now: () => voice,
    async follow() {
      const locales = communityLocales(rounds, company);
      if (locales.join() !== voice.locales.join()) voice = await speak(locales);
    },
  };
}
