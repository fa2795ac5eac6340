import type { Audience, Result } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import { type Accepted, type ChainState, continueChain, type Link } from './chain.ts';
import type { RefusalReason } from './refusal.ts';

/** What the comparison agreed on with one end before anything was sealed. */
export interface KnownQuestionnaires {
  readonly audience: Audience;
  readonly campaign: string;
  /** This audience's questionnaire under each fingerprint the comparison knows: a chain may outlive a version of its campaign. */
  readonly questionnaires: ReadonlyMap<string, Questionnaire>;
}

/** How one kind of envelope is judged. */
interface Judged<L extends Link> extends KnownQuestionnaires {
  /** Ids of the rounds that a questionnaire's envelopes may be of. */
  readonly roundsOf: (questionnaire: Questionnaire) => readonly string[];
  /** What is wrong with the content, under its own questionnaire and after the envelope it follows; null: nothing. */
  readonly check: (questionnaire: Questionnaire, before: L | null) => RefusalReason | null;
}

/** Decides whether a verified envelope continues its chain: pins and place first, then its content under the questionnaire it names. */
export function continueKnown<L extends Link>(
  state: ChainState<L>,
  opened: L,
  { audience, campaign, questionnaires, roundsOf, check }: Judged<L>,
): Result<Accepted<L>, RefusalReason> {
  const rounds = new Map([...questionnaires].map(([fingerprint, known]) => [fingerprint, roundsOf(known)]));
  return continueChain(state, opened, {
    pins: { audience, campaign, rounds },
    check: (before) => {
      const questionnaire = questionnaires.get(opened.header.fingerprint);
      return questionnaire === undefined ? 'unknown-fingerprint' : check(questionnaire, before);
    },
  });
}
