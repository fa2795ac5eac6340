import { audienceNamesIn } from '../audience-names/index.ts';
import { favourableIds } from '../check/kind-definitions.ts';
import { textsIn } from '../check/walk.ts';
import type { Campaign } from '../schema/campaign.ts';
import { type Lexicon, lexiconOf, wordsOf } from './lexicon.ts';
import type { Warnings } from './warning.ts';

/** Fewest words on either side of a joining word before it may join claims and not two nouns. */
const fewestWords = 3;

function joinOf(text: string, { joins, joined }: Lexicon): string | null {
  for (const sentence of text.split(/[.!?…:;]/u)) {
    const one = joined.reduce((rest, each) => rest.replaceAll(each, '·'), wordsOf(sentence).join(' '));
    const words = one.split(' ');
    const at = words.findIndex(
      (word, index) =>
        joins.includes(word) && index >= fewestWords && words.length - 1 - index >= fewestWords,
    );
    if (at >= 0) return words[at] ?? null;
  }
  return null;
}

/** Whoever agrees with half of a sentence has no answer to it. */
export function warnOfTwoClaims({ questions }: Campaign, warnings: Warnings): void {
  for (const [index, question] of questions.entries()) {
    // Where an answer can be favourable, one verdict is asked for on all that is said.
    if (favourableIds(question).length === 0) continue;
    for (const { path, text: localized } of textsIn(question.text, ['questions', index, 'text'])) {
      for (const [locale, said] of Object.entries(localized)) {
        const lexicon = lexiconOf(locale);
        const join = lexicon === undefined ? null : joinOf(said, lexicon);
        if (join === null) continue;
        warnings.add(
          'two-claims',
          [...path, locale],
          `Two claims may stand in one sentence, joined by “${join}”: ask them one by one, or say it in one.`,
          { join },
        );
      }
    }
  }
}

/** What in one text is not the same thing to both sides: a side's own name, or a place of one's own. */
function referentIn(said: string, locale: string, names: readonly string[]): string | null {
  const words = ` ${wordsOf(said).join(' ')} `;
  const candidates = [...names, ...(lexiconOf(locale)?.places ?? [])];
  return candidates.find((each) => words.includes(` ${wordsOf(each).join(' ')} `)) ?? null;
}

/** An identical question compares only where each of its words means one thing to both sides. */
export function warnOfReferents({ questions, audiences }: Campaign, warnings: Warnings): void {
  for (const [index, { equivalence, text }] of questions.entries()) {
    if (equivalence !== 'identical') continue;
    for (const { path, text: localized } of textsIn(text, ['questions', index, 'text'])) {
      for (const [locale, said] of Object.entries(localized)) {
        const { employees, consumers } = audienceNamesIn(audiences, locale);
        const referent = referentIn(said, locale, [employees.many, consumers.many]);
        if (referent === null) continue;
        warnings.add(
          'referents-differ',
          [...path, locale],
          `“${referent}” is not the same to both sides, and this question is declared identical: name what is meant, or declare it adapted.`,
          { referent },
        );
      }
    }
  }
}
