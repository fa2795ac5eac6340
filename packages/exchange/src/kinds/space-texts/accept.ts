import { err, ok, type Result } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import { replaceLatest } from '../../envelope/latest.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import { themesOf } from '../space-snapshot/accept.ts';
import { spaceRound } from '../space-snapshot/steps.ts';
import type { OpenedSpaceTexts } from './schema.ts';

/** What the comparison agreed on with one space. */
export interface SpaceTextsRules {
  /** The epoch of the space's chain. */
  readonly epoch: number;
  readonly questionnaires: ReadonlyMap<string, Questionnaire>;
}

/** Decides whether verified texts take the place of the last ones: only later ones do, and the former are then forgotten. */
export function acceptSpaceTexts(
  last: OpenedSpaceTexts | null,
  opened: OpenedSpaceTexts,
  { epoch, questionnaires }: SpaceTextsRules,
): Result<{ readonly texts: OpenedSpaceTexts; readonly news: boolean }, RefusalReason> {
  const { header, body } = opened;
  if (!questionnaires.has(header.fingerprint)) return err('unknown-fingerprint');
  if (header.round !== spaceRound) return err('unknown-round');
  const decided = replaceLatest(last, opened, epoch);
  if (!decided.ok) return decided;
  const known = themesOf(questionnaires.values());
  if (body.texts.some(({ theme }) => !known.has(theme))) return err('unknown-cell');
  const ids = [...body.texts, ...body.withheld].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return err('inconsistent');
  return ok({ texts: decided.value.latest, news: decided.value.news });
}
