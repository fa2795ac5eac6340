import type { Lexicon } from './lexicon/compile-lexicon.ts';

/** How far back a particle looks for its verb, in words. */
const verbReach = 14;

/**
 * Brings the two halves of a separable verb together where its particle stands (“der Zug fällt heute nicht aus” →
 * “der Zug heute nicht ausfällt”), as a subordinate clause has it. Only verbs the lexicon knows are joined.
 */
export function joinSeparable(lexicon: Lexicon, tokens: readonly string[]): readonly string[] {
  if (lexicon.particles.size === 0) return tokens;
  const joined: (string | undefined)[] = [...tokens];
  tokens.forEach((particle, at) => {
    if (!lexicon.particles.has(particle)) return;
    for (let verb = at - 1; verb >= Math.max(0, at - verbReach); verb -= 1) {
      const whole = particle + (joined[verb] ?? '');
      if (whole === particle || !lexicon.words.at([whole], 0)) continue;
      joined[verb] = undefined;
      joined[at] = whole;
      return;
    }
  });
  return joined.filter((token) => token !== undefined);
}
