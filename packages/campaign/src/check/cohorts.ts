import { audiences } from '@miroir/basics';
import { cleanValue } from '../cohort-of.ts';
import type { Campaign } from '../schema/campaign.ts';
import type { CohortScheme } from '../schema/cohort.ts';
import type { Faults, Path } from './fault.ts';

type RollScheme = Extract<CohortScheme, { kind: 'roll' }>;
type RollCohort = RollScheme['cohorts'][number];

function shareValue(left: readonly string[], right: readonly string[]): boolean {
  const known = right.map(cleanValue);
  return left.some((value) => known.includes(cleanValue(value)));
}

/** Whether some row could belong to both: in each column, a value both accept or that one of them leaves free. */
function overlap(columns: readonly string[], a: RollCohort, b: RollCohort): boolean {
  return columns.every((column) => {
    const [left, right] = [a.where[column], b.where[column]];
    return left === undefined || right === undefined || shareValue(left, right);
  });
}

function checkRoll(scheme: RollScheme, path: Path, faults: Faults): void {
  for (const [index, cohort] of scheme.cohorts.entries()) {
    for (const column of Object.keys(cohort.where)) {
      if (scheme.columns.includes(column)) continue;
      faults.add(
        'cohort-unknown-column',
        [...path, 'cohorts', index, 'where', column],
        `"${column}" is not one of the scheme's columns (${scheme.columns.join(', ')}).`,
        { column, columns: scheme.columns.join(', ') },
      );
    }
    for (const other of scheme.cohorts.slice(0, index)) {
      if (!overlap(scheme.columns, other, cohort)) continue;
      faults.add(
        'cohort-overlap',
        [...path, 'cohorts', index, 'where'],
        `A person could belong to both "${other.id}" and "${cohort.id}"; cohorts are a partition, each person in one.`,
        { first: other.id, second: cohort.id },
      );
    }
  }
}

/** Each side's cohorts partition its people. */
export function checkCohorts(campaign: Campaign, faults: Faults): void {
  for (const audience of audiences) {
    const scheme = campaign.cohorts[audience];
    const path = ['cohorts', audience];
    if (scheme.kind === 'roll') {
      checkRoll(scheme, path, faults);
    } else if (scheme.question === undefined && scheme.cohorts.length > 1) {
      faults.add(
        'cohort-dimension',
        [...path, 'question'],
        'An open link with several cohorts asks the person which is theirs: write the question.',
        { cohorts: scheme.cohorts.length },
      );
    } else if (scheme.question !== undefined && scheme.cohorts.length === 1) {
      faults.add(
        'cohort-dimension',
        [...path, 'cohorts'],
        'A question with one possible answer splits nothing: add cohorts, or remove the question.',
        { cohorts: 1 },
      );
    }
  }
}
