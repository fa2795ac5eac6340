/**
 * The numbers of the promise made to participants, each in one place. A campaign may ask for more, never for less.
 */

/** Fewest people on the roll in a cohort: their key, their split and their figures are theirs together. */
export const smallestCohort = 20;

/** Fewest people on the roll for each key of one purpose: a key of one's own would be a name. */
export const peoplePerKey = 20;

/** Most keys of one purpose behind an open link, whose headcount nobody knows. */
export const mostOpenKeys = 8;

/** People who entered before a cohort behind an open link has a figure of its own. */
export const openCohortFrom = 20;

/** Fewest people behind a published figure. */
export const fewestPeople = 5;

/** Fewest people behind published comments and open texts. */
export const fewestComments = 10;

/** Fewest people who enter the figures together. */
export const smallestBatch = 10;

/** Headcount of every cohort from which conditional questions and comments are also counted by cohort. */
export const partsByCohortFrom = 200;

/** People who hold a space's credential before anything opens for writing there. */
export const spaceOpensFrom = 20;

/** Step in which numbers outside the figures are told, so that no two of them differ by one person. */
export const participationStep = 5;

/** The largest multiple of {@link participationStep} that is not above `people`. */
export function floorToFives(people: number): number {
  return Math.floor(people / participationStep) * participationStep;
}
