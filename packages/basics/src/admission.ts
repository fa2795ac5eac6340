/** How the people of an audience come: each by a personal invitation, or by an open link, behind which nobody is listed. */
export type Admission = 'invitation' | 'open-link';

/** Cohorts as a key list, a portal's file and a snapshot hold them: people on the roll, null where nobody is listed. */
type Counted = readonly { readonly headcount: number | null }[];

/** What headcounts say of the way in: the one place where a missing headcount is read as an open link. */
export function admissionOf(cohorts: Counted): Admission {
  return cohorts.some(({ headcount }) => headcount === null) ? 'open-link' : 'invitation';
}

/** People on the roll of all these cohorts together; null behind an open link, where nobody knows. */
export function peopleOnRoll(cohorts: Counted): number | null {
  return cohorts.reduce<number | null>(
    (sum, { headcount }) => (sum === null || headcount === null ? null : sum + headcount),
    0,
  );
}
