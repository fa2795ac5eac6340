import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { Reading, ReadingView } from '../../contract/readings.ts';
import type { Words } from '../value/telling.ts';
import { inSentence, rowVerdictName, sideName } from '../words/names.ts';

/** How many frozen readings the figures of today still say. */
export function readingsHeadline({ i18n, format }: Words, readings: readonly ReadingView[]): string {
  if (readings.length === 0) return i18n._(msg`Aucune lecture n’est figée encore.`);
  const holding = readings.filter(holds).length;
  const all = format.count(readings.length);
  if (readings.length === 1)
    return holding === 1
      ? i18n._(msg`Une lecture est figée, et les chiffres d’aujourd’hui la disent encore.`)
      : i18n._(msg`Une lecture est figée ; les chiffres d’aujourd’hui ne la disent plus ainsi.`);
  if (holding === 0)
    return i18n._(msg`Sur ${all} lectures figées, les chiffres d’aujourd’hui n’en disent plus aucune ainsi.`);
  const still = format.count(holding);
  return i18n._(msg`Sur ${all} lectures figées, les chiffres d’aujourd’hui en disent encore ${still}.`);
}

/** Whether today has the same verdict and the same sign. */
export function holds({ row, now }: ReadingView): boolean {
  if (now === null || now.verdict !== row.verdict) return false;
  return Math.sign(now.gap?.value ?? 0) === Math.sign(row.gap?.value ?? 0);
}

/** The gap then and today, each with its interval and its verdict. */
export function thenAndNow(words: Words, { row, now }: ReadingView): string {
  const { i18n } = words;
  const then = gapAndVerdict(words, row);
  if (now === null) return i18n._(msg`Alors : ${then}. Aujourd’hui, cette comparaison n’a plus de chiffre.`);
  const today = gapAndVerdict(words, now);
  return then === today
    ? i18n._(msg`Alors comme aujourd’hui : ${then}.`)
    : i18n._(msg`Alors : ${then}. Aujourd’hui : ${today}.`);
}

function gapAndVerdict({ i18n, format }: Words, row: ComparisonRow): string {
  const verdict = inSentence(i18n, rowVerdictName(i18n, row));
  if (row.gap === null) return verdict;
  const { value, low, high } = row.gap;
  return `${format.gap(value, row.unit)}\u00a0${format.interval(low, high, row.unit)}, ${verdict}`;
}

/** Where the reading comes from: a line for the round, then one a side with its filter, publication, n and head. */
export function sourceLines({ i18n, format }: Words, reading: Reading): string[] {
  const { source, cohorts } = reading;
  const round = format.count(source.roundNumber);
  return [
    i18n._(msg`Campagne ${source.campaign}, manche ${round}.`),
    ...audiences.map((side) => {
      const of = cohorts[side].length > 0 ? cohorts[side].join(' + ') : i18n._(msg`Ensemble`);
      const who = `${sideName(i18n, side)} (${of})`;
      const { serial, releasedAt, head } = source.releases[side];
      const n = format.count(reading.basis.n[side]);
      const when = format.dateTime(releasedAt);
      const short = head.slice(0, 12);
      return i18n._(msg`${who} : n = ${n}, publication n° ${serial} du ${when}, tête ${short}.`);
    }),
  ];
}
