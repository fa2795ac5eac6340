import { atStart } from '@miroir/basics';
import { type MirrorBoot, otherThan } from './mirror-types.ts';

/** What both sides are called at the head of a column, both by the one form that a portal has of the other. */
export function useSideNames({
  audience,
  questionnaire,
}: Pick<MirrorBoot, 'audience' | 'questionnaire'>): Readonly<Record<'employees' | 'consumers', string>> {
  const { own, other } = questionnaire.names;
  const [ours, theirs] = [atStart(own.the), atStart(other.the)];
  return otherThan(audience) === 'consumers'
    ? { employees: ours, consumers: theirs }
    : { employees: theirs, consumers: ours };
}
