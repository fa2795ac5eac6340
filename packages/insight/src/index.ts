export type { Comparison, Gap, Measure, RawComparison } from './figures/compare-figures.ts';
export { type Estimate, type Figure, type Suppression, shownValue } from './figures/figure.ts';
export { cellGroups, type DistributionShape, distributionShape } from './kinds/counting.ts';
export type { CellGroup } from './kinds/shared/counted-kind.ts';
export type { Core, Entered, EnteredFigure, PartKey, Parts, PartValue } from './release/entered.ts';
export { applyPlan, emptyTallies, foldEntered, publishTallies } from './release/fold-entered.ts';
export type { Newcomer } from './release/plan-core.ts';
export {
  type Entry,
  planRelease,
  type ReleaseInput,
  type ReleasePlan,
  type Waiting,
} from './release/plan-release.ts';
export {
  batchSizeOf,
  firstBatchSizeOf,
  type PublishedTallies,
  partsByCohort,
  partsOf,
  type ReleaseRule,
  type Tallies,
} from './release/rule.ts';
export {
  type AskedQuestions,
  isCore,
  type ScoredSheet,
  tallySheet,
} from './sheet/tally-sheet.ts';
export { benjaminiHochberg } from './stats/benjamini-hochberg.ts';
export { cliffsDelta, type Dominance } from './stats/cliffs-delta.ts';
export type { Interval, IntervalOptions, PairOptions } from './stats/interval.ts';
export { meanDifference, meanFromCounts } from './stats/mean.ts';
export { type NpsGroups, npsDifference, npsFromCounts, npsGroups } from './stats/nps.ts';
export { newcombe, twoProportionTest, wilson } from './stats/proportion.ts';
export { type Evidence, fewestToConclude, type Verdict, verdict } from './stats/verdict.ts';
export { keys, type Polarity, polarities, type ScoredText } from './tally/keys.ts';
export { cell, emptyTally, mergeTally, subtractTally, type Tally } from './tally/tally.ts';
export {
  comparePage,
  type Findings,
  greatestGap,
  leastGap,
  type PageView,
  type QuestionView,
  rankFindings,
} from './views/compare-page.ts';
export {
  type Answering,
  compareQuestion,
  type ItemPositions,
  type OptionPair,
  type RawQuestionView,
} from './views/compare-question.ts';
export {
  type Denominator,
  type ParticipatingSide,
  type Participation,
  participation,
  type Rate,
  type SideParticipation,
} from './views/participation.ts';
export {
  type LoudnessView,
  type SentimentView,
  sentimentByTheme,
  silence,
  type ToneShares,
  type ToneView,
} from './views/sentiment.ts';
export { asks, type Side, wholeOnlyPeople } from './views/side.ts';
export { type Unknown, unknowns } from './views/unknowns.ts';
export {
  commentsPer100,
  type Loudness,
  type LoudnessGap,
  type Texts,
  type Tone,
  textsOf,
} from './views/voice.ts';
