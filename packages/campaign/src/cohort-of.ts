import { err, ok, type Result } from '@miroir/basics';
import type { CohortScheme } from './schema/cohort.ts';

/** Why a row of the roll's file finds no cohort of its own. */
export type CohortFault =
  | { readonly code: 'open-scheme' }
  | { readonly code: 'missing-column'; readonly column: string }
  | { readonly code: 'no-cohort'; readonly values: Readonly<Record<string, string>> }
  | { readonly code: 'several-cohorts'; readonly cohorts: readonly string[] };

/** A value of the roll's file as it is compared: NFC, without blank ends. */
export function cleanValue(value: string): string {
  return value.normalize('NFC').trim();
}

/**
 * The one cohort a person of the roll belongs to, from the row's columns. Values are compared after trimming and
 * NFC, case included. A scheme of an open link has no rows: there the person chooses.
 */
export function cohortOf(
  scheme: CohortScheme,
  row: Readonly<Record<string, string>>,
): Result<string, CohortFault> {
  if (scheme.kind === 'open') return err({ code: 'open-scheme' });
  const values: Record<string, string> = {};
  for (const column of scheme.columns) {
    const value = Object.hasOwn(row, column) ? cleanValue(row[column] ?? '') : '';
    if (value === '') return err({ code: 'missing-column', column });
    values[column] = value;
  }
  const found = scheme.cohorts.filter((cohort) =>
    Object.entries(cohort.where).every(([column, accepted]) =>
      accepted.some((value) => cleanValue(value) === values[column]),
    ),
  );
  const [only, ...others] = found;
  if (!only) return err({ code: 'no-cohort', values });
  return others.length === 0
    ? ok(only.id)
    : err({ code: 'several-cohorts', cohorts: found.map(({ id }) => id) });
}
