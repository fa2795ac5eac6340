export {
  type AdaptedReadings,
  adaptReadings,
  type ScoredForAdapting,
} from './calibration/adapt/adapt-readings.ts';
export { ownRating } from './calibration/adapt/own-rating.ts';
export { enoughLabels, isCalibrated } from './calibration/calibrated.ts';
export { type CorrectedShare, type CorrectedTone, correctedTone } from './calibration/corrected-tone.ts';
export { type Agreement, cohenKappa } from './calibration/kappa.ts';
export { type ReadingLabel, readingLabels } from './calibration/label.ts';
export {
  type Confusion,
  confusionOf,
  emptyConfusion,
  labelCount,
  labelsIn,
  type PartReadings,
  type ReadingCounts,
} from './calibration/readings.ts';
export type { AdaptedFrom, CalibratedPart, SideCalibration } from './calibration/side-calibration.ts';
export { type CorrectedGap, correctedGap } from './calibration/tone-gap.ts';
export { type EnteredText, type Leaving, whatLeaves } from './calibration/what-leaves.ts';
export { comparePage, type PageView } from './compare/compare-page.ts';
export { compareQuestion, type QuestionView, type RawQuestionView } from './compare/compare-question.ts';
export {
  type SentimentView,
  sentimentByTheme,
  type ToneVerdict,
  type ToneView,
} from './compare/compare-tone.ts';
export { type LoudnessView, silence, type VoiceVerdict } from './compare/compare-voices.ts';
export type { Comparison, Gap, RawComparison, Test } from './compare/comparison.ts';
export { type Findings, leastEffect, rankFindings, standardised } from './compare/findings.ts';
export { detectableGap, judgePairs } from './compare/judge-pairs.ts';
export {
  type RatingAgainstTone,
  ratingsAgainstTone,
  type ToneLeaning,
} from './compare/rating-against-tone.ts';
export { type Scope, scopeOf } from './compare/scope.ts';
export {
  compareReleases,
  type MeasureChange,
  type QuestionChange,
  type SideAtTwo,
  type SinceRelease,
} from './compare/since-release.ts';
export { type CohortTurnout, type QuietCohort, quietCohort } from './compare/turnout.ts';
export {
  type CohortComparison,
  type CohortDifference,
  compareWithin,
  judgeWithin,
} from './compare/within-side.ts';
export { type Estimate, type Figure, type Suppression, shownValue } from './figures/figure.ts';
export {
  type Answering,
  type MeasuredFigure,
  type QuestionFigures,
  questionFigures,
} from './figures/question-figures.ts';
export { asks, type Side, type SidePair, wholeOnlyPeople } from './figures/side.ts';
export { type Readings, type ToneFigures, type ToneShares, toneFigures } from './figures/tone.ts';
export { commentsPer100, type Loudness, type Texts, type Tone, textsOf } from './figures/voice.ts';
export { cellGroups, type DistributionShape, distributionShape } from './kinds/counting.ts';
export type { CellGroup } from './kinds/shared/counted-kind.ts';
export type { Measure } from './measures/measure.ts';
export {
  type CellsByQuestion,
  cellsByQuestion,
  publishedOfQuestion,
} from './release/by-question.ts';
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
export type { ClosenessNeeds, Effect } from './stats/equivalence.ts';
export type { Selection } from './stats/families.ts';
export type { Interval } from './stats/interval.ts';
export type { Superiority } from './stats/mann-whitney.ts';
export { meanOf, type Values } from './stats/mean.ts';
export { type NpsGroups, npsGroups, npsOf } from './stats/nps.ts';
export { newcombe, wilson } from './stats/proportion.ts';
export type { Robustness, SilenceBounds } from './stats/silence.ts';
export { fewestToConclude, type Verdict } from './stats/verdict.ts';
export { finished, type Steps } from './steps.ts';
export {
  keys,
  type Polarity,
  polarities,
  type ReadPolarity,
  readPolarities,
  type ScoredText,
} from './tally/keys.ts';
export { cell, emptyTally, mergeTally, subtractTally, type Tally } from './tally/tally.ts';
export { createTallyColumns } from './tally/tally-columns.ts';
