import { err, ok, type Result } from '@miroir/basics';
import type { AnswerDocument } from '../box-documents.ts';

export type ResultsFault = 'credential-needed' | 'unknown-credential' | 'answer-first';

/** Who asks for a round's results, and when. */
export interface ResultsRequest {
  /** What the box keeps of the credential that was shown: null when it keeps nothing, undefined when none was shown. */
  readonly person: Pick<AnswerDocument, 'state' | 'entered'> | null | undefined;
  /** Whether the minute of the comparison has come. */
  readonly compared: boolean;
  /** Who sees them from that minute on. */
  readonly openTo: 'everyone' | 'participants';
}

/**
 * Whether somebody may see a round's results. Until the comparison only those who have answered: whoever reads first
 * answers otherwise. An answer that was withdrawn before it entered does not count, since another may still be sent;
 * withdrawn after it entered it does: that person cannot answer again, and the sums they read hold their answer.
 */
export function maySeeResults({ person, compared, openTo }: ResultsRequest): Result<void, ResultsFault> {
  if (compared && openTo === 'everyone') return ok(undefined);
  if (person === undefined) return err('credential-needed');
  if (person === null) return err('unknown-credential');
  if (compared) return ok(undefined);
  const counted = person.state === 'withdrawn' && person.entered !== undefined;
  return person.state === 'sent' || counted ? ok(undefined) : err('answer-first');
}
