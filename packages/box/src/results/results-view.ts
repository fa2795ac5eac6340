import type { Clock } from '@miroir/basics';
import { isOpenText, type LocalQuestion, type LocalQuestionnaire, withoutPipes } from '@miroir/campaign';
import type { Tally } from '@miroir/insight';
import type { Speak } from '@miroir/locales/server';
import {
  type EffectiveFile,
  launchedRound,
  type PortalFile,
  releaseExpectedAt,
  roundWatch,
} from '@miroir/portal';
import type { CommittedRelease } from '../box-documents.ts';
import type { ResultFigure, ResultsView } from '../contract/results.ts';
import type { ReleaseStore } from '../release/release-store.ts';
import { questionFigure } from './kinds/question-figure.ts';
import { denominators } from './kinds/shared/figure-input.ts';

export interface ResultsParts {
  readonly file: EffectiveFile;
  readonly store: Pick<ReleaseStore, 'last' | 'lastSerial'>;
  readonly clock: Clock;
  readonly questionnaire: (locale: string) => LocalQuestionnaire;
  /** The server's sentences in a locale. */
  readonly speech: (locale: string) => Speak;
}

/**
 * The participants' page of their own side: the last release, drawn once and kept until the next one. It reads
 * committed figures only, never an answer.
 */
export function createResults(parts: ResultsParts): (locale: string) => Promise<ResultsView> {
  const drawn = new Map<string, Drawn>();
  const stateNow = roundWatch(parts.file, parts.clock);
  let last: CommittedRelease | null = null;
  return async (locale) => {
    const serial = await parts.store.lastSerial();
    if (serial !== (last?.serial ?? 0)) {
      last = await parts.store.last();
      drawn.clear();
    }
    const questionnaire = parts.questionnaire(locale);
    const closed = stateNow() === 'closed';
    const key = `${parts.file.questionnaire.locales.includes(locale) ? locale : ''} ${closed} ${parts.file.notices.length}`;
    const known =
      drawn.get(key) ?? drawView({ ...parts, questionnaire, last, closed, say: parts.speech(locale) });
    drawn.set(key, known);
    const due = releaseExpectedAt(parts.file, last, parts.clock.now());
    return { ...known, nextDue: due === null ? null : new Date(due).toISOString() };
  };
}

interface Drawing {
  readonly file: PortalFile;
  readonly questionnaire: LocalQuestionnaire;
  readonly last: CommittedRelease | null;
  readonly closed: boolean;
  readonly say: Speak;
}

/** What does not change until the next release. */
type Drawn = Omit<ResultsView, 'nextDue'>;

function drawView({ file, questionnaire, last, closed, say }: Drawing): Drawn {
  const { privacy } = questionnaire;
  return {
    audience: file.audience,
    release: last === null ? null : summary(last),
    k: privacy.k,
    commentsK: privacy.comments,
    questions: questionnaire.questions.map((question) => ({
      id: question.id,
      theme: question.theme,
      text: withoutPipes(question.text),
      unsure: question.unsure,
      figure: figureOf(question, { file, last, closed, say, privacy }),
    })),
  };
}

function summary(last: CommittedRelease): NonNullable<ResultsView['release']> {
  const { serial, atClose, head, waiting, tallies } = last;
  const releasedAt = new Date(last.releasedAt).toISOString();
  return { serial, releasedAt, atClose, head, n: tallies.whole.n, waiting };
}

type Context = Pick<Drawing, 'file' | 'last' | 'closed' | 'say'> & {
  privacy: { k: number; comments: number };
};

function figureOf(question: LocalQuestion, { file, last, closed, say, privacy }: Context): ResultFigure {
  if (question.results === 'never') return { state: 'never' };
  const { closesAt } = launchedRound(file, { now: () => 0 });
  if (question.results === 'after-close' && !closed)
    return { state: 'after-close', closesAt: new Date(closesAt).toISOString() };
  if (last === null) return { state: 'waiting' };
  const whole: Tally = last.tallies.whole;
  const least = isOpenText(question) ? privacy.comments : privacy.k;
  if (denominators({ question, whole }).n < least)
    return { state: 'suppressed', reason: 'fewer-than-k', k: least };
  return questionFigure({ question, whole, say });
}
