import { audiences } from '@miroir/basics';
import type { Path } from '../check/fault.ts';
import { listsOf } from '../check/question-lists.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { Localized, Wording } from '../schema/text.ts';
import type { Warnings } from './warning.ts';

type Labelled = { readonly path: Path; readonly text: Wording };

/** Every reading of a wording: one, or one for each side. */
function readingsOf({ path, text }: Labelled): { path: Path; side: string; text: Localized }[] {
  if (!('employees' in text) || typeof text.employees === 'string')
    return [{ path, side: '', text: text as Localized }];
  const twin = text as { employees: Localized; consumers: Localized };
  return audiences.map((side) => ({ path: [...path, side], side, text: twin[side] }));
}

function warnOfList(list: readonly Labelled[], warnings: Warnings): void {
  const seen = new Set<string>();
  for (const { path, side, text } of list.flatMap(readingsOf)) {
    for (const [locale, label] of Object.entries(text)) {
      if (label.trim() === '') continue;
      // What has one text for both sides stands beside either side's own.
      const keys = (side === '' ? ['', ...audiences] : [side]).map((of) =>
        [locale, of, label.trim().toLowerCase()].join('\n'),
      );
      if (keys.some((key) => seen.has(key))) {
        warnings.add(
          'equal-labels',
          [...path, locale],
          `“${label}” stands twice in this list: nobody can tell one from the other.`,
          { label },
        );
      }
      for (const key of keys) seen.add(key);
    }
  }
}

/** Two entries of one list that read alike are one to whoever chooses, and two in the figures. */
export function warnOfLabels({ questions, themes, cohorts }: Campaign, warnings: Warnings): void {
  for (const [index, question] of questions.entries()) {
    for (const { path, options } of listsOf(question)?.lists ?? []) {
      const at: Path = ['questions', index, ...path];
      warnOfList(
        options.map(({ label }, place) => ({ path: [...at, place, 'label'], text: label })),
        warnings,
      );
    }
  }
  for (const audience of audiences) {
    const at: Path = ['cohorts', audience, 'cohorts'];
    warnOfList(
      cohorts[audience].cohorts.map(({ label }, place) => ({ path: [...at, place, 'label'], text: label })),
      warnings,
    );
  }
  warnOfList(
    themes.map(({ title }, place) => ({ path: ['themes', place, 'title'], text: title })),
    warnings,
  );
}
