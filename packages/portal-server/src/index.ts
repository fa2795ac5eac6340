export type { Boot, Landing, PortalRole, RoundState, RoundStatus } from './contract/boot.ts';
export { type ErrorCode, type ErrorParams, errorCodes, type PortalFault } from './contract/error-codes.ts';
export type { PublishedKey, PublishedKeyList } from './contract/key-list.ts';
export type {
  LocalCondition,
  LocalOption,
  LocalQuestion,
  LocalQuestionBase,
  LocalQuestionnaire,
} from './contract/local-questionnaire.ts';
export type { PersonState } from './contract/person-state.ts';
export type { Estimate, ResultFigure, ResultQuestion, ResultsView, ShareBar } from './contract/results.ts';
export type { WireAnswer, WireSheet } from './contract/sheet.ts';
export type { BoxRouter } from './features/box/box-router.ts';
export type { Admitted, Participation, RollRouter } from './features/roll/roll-router.ts';
export type {
  Deps,
  Invitation,
  LaunchFault,
  PeopleFault,
  PersonRow,
  PortalStatus,
  PortalTarget,
} from './launch/portal-types.ts';
