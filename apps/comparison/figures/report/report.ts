import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { MethodView } from '../../contract/method.ts';
import { comparisonMethod } from '../rows/notes.ts';
import { unknownSentence } from '../unknowns/sentence.ts';
import { filterNote } from '../value/notes.ts';
import type { Telling } from '../value/telling.ts';
import { overviewHeadline } from '../voices/sentence.ts';
import { sideName } from '../words/names.ts';
import { findingsOf } from './findings.ts';
import { pageSections, type ReportPages } from './page-figures.ts';
import type { Report, ReportWords } from './report-value.ts';

export interface ReportInput {
  readonly pages: ReportPages;
  readonly method: MethodView;
}

/** The report of the comparison under the filters of a telling. */
export function reportOf(telling: Telling, { pages, method }: ReportInput): Report {
  const { i18n, format, frame } = telling;
  const { overview } = pages;
  return {
    lang: i18n.locale,
    organisation: frame.organisation,
    title: frame.campaign,
    round: roundLine(telling),
    headline: overviewHeadline(i18n, overview, format),
    filters: filterNote(telling),
    releases: releaseLines(telling, pages, method),
    foot: footLines(telling, pages, method),
    method: comparisonMethod(telling, overview.basis.judging),
    findings: findingsOf(telling, pages),
    unknowns: overview.unknowns.map((unknown) => {
      const { subject, why } = unknownSentence(i18n, unknown, format);
      return `${subject}. ${why}`;
    }),
    sections: pageSections(telling, pages),
    words: wordsOfReport(telling),
  };
}

function roundLine({ i18n, format, frame }: Telling): string {
  const round = frame.rounds.find(({ id }) => id === frame.round);
  const number = round?.number ?? 1;
  const from = round ? format.date(round.opens) : '';
  const to = round ? format.date(round.closes) : '';
  return i18n._(msg`Manche ${number}, du ${from} au ${to}`);
}

/** What lets anyone find the very publications again: number, moment, people, and the head of the chain. */
function releaseLines({ i18n, format, frame }: Telling, pages: ReportPages, method: MethodView): string[] {
  return audiences.map((side) => {
    const name = sideName(i18n, side);
    const serial = method.sides[side].serial ?? 0;
    const head = method.sides[side].head ?? '—';
    const { releasedAt } = frame.sides[side];
    const when = releasedAt ? format.dateTime(releasedAt) : '—';
    const n = format.count(pages.overview.basis.n[side]);
    return i18n._(msg`${name} : n = ${n}, publication n° ${serial} du ${when}, tête de la chaîne ${head}.`);
  });
}

function footLines(telling: Telling, { overview }: ReportPages, { sides }: MethodView): [string, string] {
  const { i18n, format, frame } = telling;
  const people = audiences.map(
    (side) => `${sideName(i18n, side)} n\u00a0=\u00a0${format.count(overview.basis.n[side])}`,
  );
  const publications = audiences.map((side) => {
    const serial = sides[side].serial ?? 0;
    const { releasedAt } = frame.sides[side];
    const when = releasedAt ? format.dateTime(releasedAt) : '—';
    const head = (sides[side].head ?? '—').slice(0, 12);
    return i18n._(msg`publication n° ${serial} du ${when} (${head})`);
  });
  return [`${frame.campaign} · ${filterNote(telling)} ${people.join(', ')}`, publications.join(' · ')];
}

function wordsOfReport({ i18n }: Telling): ReportWords {
  return {
    findings: i18n._(msg`Lectures`),
    method: i18n._(msg`Méthode`),
    unknown: i18n._(msg`Ce que nous ne savons pas`),
    releases: i18n._(msg`Publications`),
    page: (page, of) => i18n._(msg`page ${page} sur ${of}`),
  };
}
