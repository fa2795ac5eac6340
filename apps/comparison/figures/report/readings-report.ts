import { msg } from '@lingui/core/macro';
import type { Reading } from '../../contract/readings.ts';
import { releaseLines } from '../findings/sources.ts';
import { readingFoot, sourceOf, tellingOf, tellReading, writtenBeside } from '../readings/tell-reading.ts';
import { filterNote } from '../value/notes.ts';
import type { Words } from '../value/telling.ts';
import { roundLine, wordsOfReport } from './report.ts';
import type { Report, ReportFinding } from './report-value.ts';

/**
 * The report of chosen readings: each as it was frozen, with the filters, publications and heads of the chains of then, and
 * what was written beside it.
 * @throws RangeError without a reading: there is nothing to report
 */
export function readingsReportOf(words: Words, readings: readonly Reading[]): Report {
  const [first] = readings;
  if (!first) throw new RangeError('A report of readings needs at least one');
  const { i18n } = words;
  const { setting } = first;
  const findings = readings.map(
    (reading): ReportFinding => ({
      ...tellReading(words, reading),
      foot: readingFoot(words, reading),
      written: writtenBeside(words, reading),
    }),
  );
  return {
    lang: i18n.locale,
    organisation: setting.organisation,
    title: setting.campaign,
    round: once(readings.map((reading) => roundLine(tellingOf(words, reading)))).join(' · '),
    headline: headlineOf(words, readings.length),
    filters: once(readings.map((reading) => filterNote(tellingOf(words, reading)))).join(' '),
    releases: once(readings.flatMap((reading) => releaseLines(tellingOf(words, reading), sourceOf(reading)))),
    // A reading is of its own moment, which its foot says.
    changes: [],
    foot: [setting.campaign, headlineOf(words, readings.length)],
    method: sheetsLine(words),
    findings,
    unknowns: [],
    slides: [],
    sections: [],
    leftOut: null,
    words: wordsOfReport(words),
  };
}

function once(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function headlineOf({ i18n, format }: Words, count: number): string {
  const readings = format.count(count);
  return count === 1
    ? i18n._(msg`Une lecture figée, telle qu’elle était.`)
    : i18n._(msg`${readings} lectures figées, telles qu’elles étaient.`);
}

function sheetsLine({ i18n }: Words): string {
  return i18n._(msg`Chaque lecture porte sur sa page ses filtres, ses publications et sa méthode d’alors.`);
}
