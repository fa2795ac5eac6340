import { leavesOf } from '../check/condition-parts.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { Warnings } from './warning.ts';

/** A follow-up reads alike on both sides, but who is asked it does not: its figures are of two kinds of people. */
export function warnOfFilters({ questions }: Campaign, warnings: Warnings): void {
  for (const [index, { equivalence, when }] of questions.entries()) {
    if (equivalence !== 'identical' || when === undefined) continue;
    const filter = leavesOf(when)
      .map(({ leaf }) => leaf.question)
      .find((id) => questions.find((question) => question.id === id)?.equivalence !== 'identical');
    if (filter === undefined) continue;
    warnings.add(
      'filters-differ',
      ['questions', index, 'when'],
      `This follow-up is declared identical, but “${filter}”, which decides who is asked, is not: the two sides are not the same kind of people.`,
      { filter },
    );
  }
}
