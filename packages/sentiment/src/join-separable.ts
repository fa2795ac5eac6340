import type { Lexicon } from './lexicon/compile-lexicon.ts';

/** How far back a particle looks for its verb, in words. */
const verbReach = 14;
/** Where a particle closes the verb: at the end of the clause, or before an afterthought (“fällt aus wegen Streik”). */
const lastWords = 3;

function verbOf(lexicon: Lexicon, tokens: readonly string[], at: number): number {
  const particle = tokens[at] ?? '';
  for (let verb = at - 1; verb >= Math.max(0, at - verbReach); verb -= 1) {
    if (lexicon.joins(particle, tokens[verb] ?? '')) return verb;
  }
  return -1;
}

/**
 * Brings the two halves of a separable verb together where its particle stands (“der Zug fällt heute nicht aus” →
 * “der Zug heute nicht ausfällt”), as a subordinate clause has it. Only verbs the lexicon knows are joined, one a clause.
 */
export function joinSeparable(lexicon: Lexicon, tokens: readonly string[]): readonly string[] {
  if (lexicon.particles.size === 0) return tokens;
  for (let at = tokens.length - 1; at >= Math.max(1, tokens.length - lastWords); at -= 1) {
    if (!lexicon.particles.has(tokens[at] ?? '')) continue;
    const verb = verbOf(lexicon, tokens, at);
    if (verb < 0) continue;
    const joined = `${tokens[at]}${tokens[verb]}`;
    return [...tokens.slice(0, verb), ...tokens.slice(verb + 1, at), joined, ...tokens.slice(at + 1)];
  }
  return tokens;
}
