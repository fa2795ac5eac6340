import { audiences } from '@miroir/basics';
import type { Campaign } from '../schema/campaign.ts';
import type { Faults, Path } from './fault.ts';
import { listsOf } from './question-lists.ts';

function unique(entries: readonly { readonly id: string }[], path: Path, what: string, faults: Faults): void {
  for (const [index, { id }] of entries.entries()) {
    const first = entries.findIndex((entry) => entry.id === id);
    if (first === index) continue;
    faults.add(
      'duplicate-id',
      [...path, index, 'id'],
      `The ${what} id "${id}" is already used by entry ${first + 1} of the same list; give each its own.`,
      { what, id, first },
    );
  }
}

/** Ids are unique in their list, and every theme that is named exists. */
export function checkIdentity(campaign: Campaign, faults: Faults): void {
  unique(campaign.themes, ['themes'], 'theme', faults);
  unique(campaign.sections ?? [], ['sections'], 'section', faults);
  unique(campaign.questions, ['questions'], 'question', faults);
  unique(campaign.ideaPrompts, ['ideaPrompts'], 'idea prompt', faults);
  unique(campaign.resources, ['resources'], 'resource', faults);
  unique(campaign.schedule.rounds, ['schedule', 'rounds'], 'round', faults);
  for (const audience of audiences) {
    unique(campaign.cohorts[audience].cohorts, ['cohorts', audience, 'cohorts'], 'cohort', faults);
  }
  for (const [index, question] of campaign.questions.entries()) {
    for (const { path, options } of listsOf(question)?.lists ?? []) {
      unique(options, ['questions', index, ...path], 'option', faults);
    }
  }
  const themed = [
    ...campaign.questions.map(({ theme }, index) => ({ theme, path: ['questions', index, 'theme'] })),
    ...campaign.ideaPrompts.map(({ theme }, index) => ({ theme, path: ['ideaPrompts', index, 'theme'] })),
  ];
  for (const { theme, path } of themed) {
    if (campaign.themes.some(({ id }) => id === theme)) continue;
    faults.add('unknown-theme', path, `There is no theme "${theme}"; name one of the campaign's themes.`, {
      theme,
    });
  }
}
