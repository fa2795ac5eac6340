import { atStart } from '@miroir/basics';
import { type MirrorBoot, otherThan } from './mirror-types.ts';

/** What both sides are called at the head of a column: one's own by its label, the other by the one form that a portal has. */
export function useSideNames({
  audience,
  questionnaire,
}: Pick<MirrorBoot, 'audience' | 'questionnaire'>): Readonly<Record<'employees' | 'consumers', string>> {
  const { own, other } = questionnaire.names;
  const theirs = atStart(other.the);
  return otherThan(audience) === 'consumers'
    ? { employees: own.label, consumers: theirs }
    : { employees: theirs, consumers: own.label };
}
