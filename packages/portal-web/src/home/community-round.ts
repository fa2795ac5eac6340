import type { Admission } from '@miroir/basics';
import type { RoundState } from '@miroir/portal';

/** One round as a community's home tells of it, in one locale: what was frozen, and nothing about people. */
export interface CommunityRound {
  /** Its place in addresses. */
  readonly round: string;
  readonly title: string;
  /** What is asked, in one or two sentences. */
  readonly objective: string;
  /** Instants in ISO 8601, UTC. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly comparesAt: string;
  readonly timeZone: string;
  readonly state: RoundState;
  readonly questions: number;
  readonly minutes: number;
  readonly admission: Admission;
  /** Where one begins: the roll's page of this round. */
  readonly rollStart: string;
  /** Who sees this side's results once both sides are compared. */
  readonly resultsOpenTo: 'everyone' | 'participants';
}
