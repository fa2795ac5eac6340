import { audiences } from '@miroir/basics';
import { answerForm } from '../answers/rules.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { Warnings } from './warning.ts';

/** The most questions that still read as one page on a phone. */
const mostTogether = 5;
/** Forms of answers that fill a page by themselves. */
const wide: ReadonlySet<string> = new Set(['order', 'cells', 'points']);

/** One page holds a few short questions: beyond that people scroll, lose their place and leave. */
export function warnOfLongPages({ sections = [], questions }: Campaign, warnings: Warnings): void {
  for (const [index, { id, together }] of sections.entries()) {
    if (!together) continue;
    const mine = questions.filter(({ section }) => section === id);
    const counts = audiences.map((side) => mine.filter(({ audience }) => (audience ?? side) === side).length);
    const count = Math.max(...counts);
    const large = mine.find((question) => wide.has(answerForm(question)));
    if (count <= mostTogether && large === undefined) continue;
    warnings.add(
      'long-page',
      ['sections', index, 'together'],
      large === undefined
        ? `${count} questions on one page: up to ${mostTogether} short ones read as one; leave "together" out, or make two sections.`
        : `“${large.id}” (${large.kind}) fills a page by itself: leave "together" out, or put it in another section.`,
      large === undefined ? { count, most: mostTogether } : { question: large.id, kind: large.kind },
    );
  }
}
