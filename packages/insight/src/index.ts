export type { Core, Counted, Entered, PartKey, PartValue } from './release/entered.ts';
export { applyPlan, emptyTallies, foldEntered, publishTallies } from './release/fold-entered.ts';
export { planRelease, type ReleaseInput } from './release/plan-release.ts';
export {
  type CohortOutcome,
  floorToFives,
  ownFigureFrom,
  type PartOutcome,
  type Pending,
  type PublishedTallies,
  partsByCohort,
  partsOf,
  type ReleasePlan,
  type ReleaseRule,
  type Tallies,
  type WaitingReason,
} from './release/rule.ts';
export { keys, type Polarity, polarities } from './tally/keys.ts';
export { addTally, cell, emptyTally, mergeTally, subtractTally, type Tally } from './tally/tally.ts';
export {
  type AskedQuestions,
  isCore,
  isOpenText,
  type ScoredSheet,
  type ScoredText,
  tallySheet,
} from './tally/tally-sheet.ts';
