import { msg, plural } from '@lingui/core/macro';
import type { FrameView } from '../../contract/frame.ts';
import type { MethodView } from '../../contract/method.ts';
import { footLines, releaseLines } from '../findings/sources.ts';
import { comparisonMethod } from '../rows/notes.ts';
import { unknownSentence, unknownsNote } from '../unknowns/sentence.ts';
import { filterNote } from '../value/notes.ts';
import type { Telling, Words } from '../value/telling.ts';
import { overviewHeadline } from '../voices/sentence.ts';
import { amendedLines } from './amended.ts';
import { findingsOf } from './findings.ts';
import { questionsOnPaper, rowsOnPaper } from './on-paper.ts';
import { pageSections, type ReportPages, slideFigures } from './page-figures.ts';
import type { Report, ReportWords } from './report-value.ts';

export interface ReportInput {
  readonly pages: ReportPages;
  readonly method: MethodView;
  /** What was changed since the launch. */
  readonly frame: Pick<FrameView, 'amendments'>;
}

/** The report of the comparison under the filters of a telling. */
export function reportOf(telling: Telling, { pages, method, frame: { amendments } }: ReportInput): Report {
  const { i18n, format, frame } = telling;
  const { overview } = pages;
  const { employees, consumers } = method.sides;
  const from = {
    n: overview.basis.n,
    heads: { employees: employees.head ?? '—', consumers: consumers.head ?? '—' },
  };
  const foot = footLines(telling, from);
  const note = unknownsNote(i18n, overview.unknowns, format);
  return {
    lang: i18n.locale,
    organisation: frame.organisation,
    title: frame.campaign,
    round: roundLine(telling),
    headline: overviewHeadline(i18n, overview, format),
    filters: filterNote(telling),
    releases: releaseLines(telling, from),
    changes: amendedLines(telling, amendments),
    foot,
    method: comparisonMethod(telling, overview.basis.judging),
    findings: findingsOf(telling, pages).map((finding) => ({ ...finding, foot, written: [] })),
    unknowns: [
      ...overview.unknowns.map((unknown) => {
        const { subject, why } = unknownSentence(i18n, unknown, format);
        return `${subject}. ${why}`;
      }),
      ...(note === null ? [] : [note]),
    ],
    slides: slideFigures(telling, pages),
    sections: pageSections(telling, pages),
    leftOut: leftOutOf(telling, pages),
    words: wordsOfReport(telling),
  };
}

function leftOutOf({ i18n, format }: Telling, { questions, expectations }: ReportPages): string | null {
  const left = questions.length - questionsOnPaper(questions).length;
  if (left === 0 && rowsOnPaper(expectations.rows).length === expectations.rows.length) return null;
  const [printed, all] = [format.count(questions.length - left), format.count(questions.length)];
  return i18n._(
    msg`Questions avec leurs propres pages : ${printed} sur ${all}, celles où les deux côtés s’écartent le plus sûrement. Toutes les questions, toutes leurs lignes et toutes les cohortes sont dans le classeur.`,
  );
}

/** Which round, and from when to when. */
export function roundLine({ i18n, format, frame }: Telling): string {
  const round = frame.rounds.find(({ id }) => id === frame.round);
  const number = round?.number ?? 1;
  const from = round ? format.date(round.opens) : '';
  const to = round ? format.date(round.closes) : '';
  return i18n._(msg`Manche ${number}, du ${from} au ${to}`);
}

/** What is written on paper besides the figures. */
export function wordsOfReport({ i18n }: Words): ReportWords {
  return {
    contents: i18n._(msg`Sommaire`),
    findings: i18n._(msg`Lectures`),
    method: i18n._(msg`Méthode`),
    unknown: i18n._(msg`Ce que nous ne savons pas`),
    releases: i18n._(msg`Publications`),
    changes: i18n._(msg`Changements depuis l’ouverture`),
    page: (page, of) => i18n._(msg`page ${page} sur ${of}`),
    rest: i18n._(msg`La suite de cette figure est dans le rapport PDF.`),
    more: (count) =>
      i18n._(
        msg`${plural(count, { one: 'et # autre, dans le rapport PDF', other: 'et # autres, dans le rapport PDF' })}`,
      ),
  };
}
