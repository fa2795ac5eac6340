export { amendQuestionnaire } from './amend/amend-questionnaire.ts';
export {
  type Amendment,
  type AmendmentFault,
  amendmentSchema,
  longestAnnouncement,
  type TextPath,
  textPathSchema,
} from './amend/amendment.ts';
export { textAt } from './amend/text-at.ts';
export {
  type AnswerFault,
  type AnyQuestion,
  answerOf,
  commentAsked,
  isAsked,
  isConditional,
  isOpenText,
  keepAsked,
  labelledParts,
  nextQuestion,
  offersUnsure,
  optionIds,
  type QuestionOf,
  specifiedOption,
  textLength,
  validateAnswer,
  validateComment,
  visibleQuestions,
  withoutPipes,
} from './answers/index.ts';
export { type AudienceNames, audienceNameIn, audienceNamesIn } from './audience-names/index.ts';
export type { Change, Subject, SubjectKind } from './changes/change.ts';
export { describeChange } from './changes/describe-change.ts';
export { diffCampaigns } from './changes/diff-campaigns.ts';
export type { ChangeLocale } from './changes/words.ts';
export { CampaignError, checkCampaign, defineCampaign, type Stage } from './check/check-campaign.ts';
export type { Fault, FaultCode } from './check/fault.ts';
export { campaignJsonSchema } from './check/json-schema.ts';
export { favourableIds } from './check/kind-definitions.ts';
export { spellOut } from './check/spell-out.ts';
export { type Upgrade, upgradeCampaign } from './check/upgrade.ts';
export { type CohortFault, cohortOf } from './cohort-of.ts';
export { fingerprint } from './fingerprint.ts';
export { type QuestionKind, questionKinds } from './kinds/shared/kind.ts';
export { exclusiveIds } from './kinds/shared/lists.ts';
export { localize } from './localize.ts';
export {
  lineBetween,
  type QuestionFingerprint,
  questionFingerprint,
  questionFingerprints,
  type Rewording,
  rewordings,
} from './question-fingerprint.ts';
export { parseSheet, type SheetFault, type SheetRules } from './questionnaire/parse-sheet.ts';
export { localizeQuestionnaire, questionnaireFor, sideNamesIn } from './questionnaire/questionnaire-for.ts';
export { comparesAt, graceMs, type RoundState, roundAt } from './round-at.ts';
export {
  type AudienceName,
  audienceNamesSchema,
  type LocalizedName,
  type NamedAudiences,
} from './schema/audience-name.ts';
export type {
  Campaign,
  CampaignInput,
  Equivalence,
  IdeaPrompt,
  Option,
  Privacy,
  Question,
  Resource,
  Theme,
} from './schema/campaign.ts';
export { campaignSchema } from './schema/campaign.ts';
export { type CohortScheme, schemeAdmission } from './schema/cohort.ts';
export type { AskedCondition, Condition } from './schema/condition.ts';
export type {
  AnyAskedQuestion,
  AskedQuestion,
  LocalQuestion,
  LocalQuestionnaire,
  Questionnaire,
  SideNames,
} from './schema/questionnaire.ts';
export { questionnaireSchema } from './schema/questionnaire.ts';
export type { Round, Schedule } from './schema/schedule.ts';
export { type ShapeSentence, shapeSentences } from './schema/sentences.ts';
export {
  type Answer,
  type AnswerForm,
  type AnswerOf,
  type Answers,
  answerSchema,
  type Comment,
  type Sheet,
  sheetSchema,
} from './schema/sheet.ts';
export { isLocalized, type Locale, type Localized, type Twin, type Wording } from './schema/text.ts';
export type { Warning, WarningCode } from './warn/warning.ts';
export { warningsOf } from './warn/warnings-of.ts';
export { instantOf, isLocalTime, isTimeZone, localDay, localTime } from './zoned-time.ts';
