import { audiences } from '@miroir/basics';
import type { FrameView } from '../../contract/frame.ts';
import { type Search, splitIds } from './search.ts';

/** What an address filters by that this campaign does not have. */
export interface UnknownFilters {
  readonly theme: string | null;
  readonly cohorts: readonly string[];
}

/**
 * The publication that an address compares with and that is not there, where another is shown in its place.
 * @param from the one that is compared with
 */
export function unknownSince({ since }: Search, from: string | null): string | null {
  return since === undefined || since === from ? null : since;
}

/** Questions that an address follows and that have no line here. */
export function unknownLines({ lines }: Search, questions: readonly string[]): string[] {
  return splitIds(lines).filter((id) => !questions.includes(id));
}

/** Names well formed in an address, and of nothing here: figures are shown without them, and the page has to say so. */
export function unknownFilters(
  { themes, cohorts }: Pick<FrameView, 'themes' | 'cohorts'>,
  search: Search,
): UnknownFilters {
  const asked = { employees: splitIds(search.in), consumers: splitIds(search.out) };
  return {
    theme: search.theme && !themes.some(({ id }) => id === search.theme) ? search.theme : null,
    cohorts: audiences.flatMap((side) =>
      asked[side].filter((id) => !cohorts[side].some((known) => known.id === id)),
    ),
  };
}
