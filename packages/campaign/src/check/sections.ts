import type { Campaign } from '../schema/campaign.ts';
import type { Faults } from './fault.ts';

/** Every section that is named exists, has questions, and its questions stand one after the other. */
export function checkSections({ sections = [], questions }: Campaign, faults: Faults): void {
  for (const [index, { section }] of questions.entries()) {
    if (section === undefined) continue;
    const path = ['questions', index, 'section'];
    if (!sections.some(({ id }) => id === section)) {
      faults.add('unknown-section', path, `There is no section "${section}"; add it to "sections".`, {
        section,
      });
      continue;
    }
    const first = questions.findIndex((question) => question.section === section);
    if (first === index || questions[index - 1]?.section === section) continue;
    faults.add(
      'section-scattered',
      path,
      `The section "${section}" began with "${questions[first]?.id}" and was left; its questions stand one after the other.`,
      { section, first: questions[first]?.id ?? '' },
    );
  }
  for (const [index, { id }] of sections.entries()) {
    if (questions.some(({ section }) => section === id)) continue;
    faults.add(
      'section-empty',
      ['sections', index, 'id'],
      `No question is in the section "${id}"; name it in "section" of its questions, or remove it.`,
      { section: id },
    );
  }
}
