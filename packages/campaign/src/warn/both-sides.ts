import { textsIn, twinsIn } from '../check/walk.ts';
import type { Campaign, Question } from '../schema/campaign.ts';
import { type Lexicon, lexiconOf, wordsOf } from './lexicon.ts';
import type { Warnings } from './warning.ts';

/** What is counted in a text: digits, numbers in letters, months and days, in order. */
function figuresOf(text: string, { figures }: Lexicon): string {
  const digits = text.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? [];
  const named = wordsOf(text).filter((word) => figures.includes(word));
  return [...digits, ...named].sort((a, b) => a.localeCompare(b)).join(' ');
}

function denies(text: string, { negations, negated }: Lexicon): boolean {
  return wordsOf(text).some((word) => negations.includes(word) || negated.test(word));
}

/** The same place of both sides' wordings: only what stands on both is compared. */
function* pairsIn(question: Question, at: readonly (string | number)[]) {
  for (const { path, employees, consumers } of twinsIn(question, at)) {
    const theirs = new Map(textsIn(consumers).map((found) => [found.path.join(), found.text]));
    for (const { path: within, text } of textsIn(employees)) {
      const other = theirs.get(within.join()) ?? {};
      for (const [locale, mine] of Object.entries(text)) {
        const yours = other[locale];
        if (yours !== undefined)
          yield { path: [...path, 'consumers', ...within, locale], locale, mine, yours };
      }
    }
  }
}

/** Two wordings of one question that differ by a number, a date or a negation are seldom the same question. */
export function warnOfBothSides({ questions }: Campaign, warnings: Warnings): void {
  for (const [index, question] of questions.entries()) {
    for (const { path, locale, mine, yours } of pairsIn(question, ['questions', index])) {
      const lexicon = lexiconOf(locale);
      if (lexicon === undefined) continue;
      const [employees, consumers] = [figuresOf(mine, lexicon), figuresOf(yours, lexicon)];
      if (employees !== consumers) {
        warnings.add(
          'figure-on-one-side',
          path,
          `A number or a date differs between the sides (employees: “${employees || '–'}”, consumers: “${consumers || '–'}”): the answers may not compare.`,
          { employees: employees || '–', consumers: consumers || '–' },
        );
      }
      if (denies(mine, lexicon) !== denies(yours, lexicon)) {
        const side = denies(mine, lexicon) ? 'employees' : 'consumers';
        warnings.add(
          'negation-on-one-side',
          path,
          `Only the wording for ${side} denies something: to agree may mean the opposite on the other side.`,
          { side },
        );
      }
    }
  }
}
