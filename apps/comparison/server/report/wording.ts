import { type Audience, audiences } from '@miroir/basics';
import { amendQuestionnaire, type Localized, type Questionnaire, textAt } from '@miroir/campaign';
import type { AmendmentLedger } from '@miroir/exchange/amendment-ledger';
import type { Pair } from '../../contract/figure.ts';

/** A text that was corrected after the launch, as one side had read it before. */
export interface Correction {
  /** Number of the amendment. */
  readonly amendment: number;
  /** ISO 8601. */
  readonly at: string;
  readonly side: Audience;
  readonly path: readonly string[];
  readonly before: Localized;
}

/** The words of a round: those that it was launched with, and what has been corrected of them since. */
export interface Wording {
  /** As participants read them; the fingerprints of what was asked are the launch's, which `Definition` holds. */
  readonly questionnaires: Pair<Questionnaire>;
  /** Number of the last amendment that they are of; 0: as launched. */
  readonly amended: number;
  /** In their order. */
  readonly corrections: readonly Correction[];
  /** The same words as they stood after an earlier amendment. */
  at(amended: number): Wording;
}

/** The words of a round of which nothing was amended. */
export function wordingAsLaunched(questionnaires: Pair<Questionnaire>): Wording {
  const wording: Wording = { questionnaires, amended: 0, corrections: [], at: () => wording };
  return wording;
}

/** The words of a round after the amendments of its ledger, up to one of them. */
export function wordingOf(ledger: AmendmentLedger, upTo = Number.POSITIVE_INFINITY): Wording {
  const [employees, consumers] = [
    correctedOn(ledger, 'employees', upTo),
    correctedOn(ledger, 'consumers', upTo),
  ];
  const serials = ledger.employees.amendments.map(({ header }) => header.serial);
  return {
    questionnaires: { employees: employees.questionnaire, consumers: consumers.questionnaire },
    amended: Math.max(0, ...serials.filter((serial) => serial <= upTo)),
    corrections: [...employees.corrections, ...consumers.corrections].toSorted(
      (a, b) => a.amendment - b.amendment,
    ),
    at: (amended) => wordingOf(ledger, amended),
  };
}

function correctedOn(ledger: AmendmentLedger, side: Audience, upTo: number) {
  const { launched, amendments } = ledger[side];
  let questionnaire = launched;
  const corrections: Correction[] = [];
  for (const { header, body } of amendments) {
    if (header.serial > upTo || body.change.kind !== 'text') continue;
    for (const { path } of body.change.changes)
      corrections.push({
        amendment: header.serial,
        at: body.at,
        side,
        path,
        before: textAt(questionnaire, path) ?? {},
      });
    const done = amendQuestionnaire(questionnaire, header.round, body.change);
    if (done.ok) questionnaire = done.value;
  }
  return { questionnaire, corrections };
}

/** A correction of a question, of both sides at once where both had read the same. */
export interface QuestionCorrection {
  readonly at: string;
  readonly sides: readonly Audience[];
  readonly before: Localized;
}

/** What was corrected of a question's own texts, its answers and items included, in order. */
export function correctionsOf({ corrections }: Wording, question: string): QuestionCorrection[] {
  const own = corrections.filter(({ path }) => path[0] === 'questions' && path[1] === question);
  const groups = Map.groupBy(own, ({ amendment, path, before }) => JSON.stringify([amendment, path, before]));
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const told = [first, ...more].map(({ side }) => side);
    return [{ at: first.at, sides: audiences.filter((side) => told.includes(side)), before: first.before }];
  });
}
