import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { Reading, ReadingView } from '../../contract/readings.ts';
import { tellFinding } from '../findings/tell-finding.ts';
import { whoIsShown } from '../value/notes.ts';
import type { Words } from '../value/telling.ts';
import { inSentence, rowVerdictName } from '../words/names.ts';
import { holds } from './holds.ts';
import { tellingOf, tellReading } from './tell-reading.ts';

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

/** What it said then and what the same finding says today: gap and verdict of a comparison, else the sentence of today. */
export function thenAndNow(words: Words, reading: ReadingView): string {
  const { i18n } = words;
  const { found, now } = reading;
  if (found.kind === 'comparison') return gapsThenAndNow(words, found.row, rowOf(now));
  if (now === null) return i18n._(msg`Aujourd’hui, cette lecture n’a plus de chiffre.`);
  const today = tellFinding(tellingOf(words, reading), now, reading.basis).sentence;
  return today === tellReading(words, reading).sentence
    ? i18n._(msg`Les chiffres d’aujourd’hui la disent mot pour mot.`)
    : i18n._(msg`Aujourd’hui : ${today}`);
}

function rowOf(found: ReadingView['now']): ComparisonRow | null {
  return found?.kind === 'comparison' ? found.row : null;
}

function gapsThenAndNow(words: Words, row: ComparisonRow, now: ComparisonRow | null): string {
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
export function sourceLines(words: Words, reading: Reading): string[] {
  const telling = tellingOf(words, reading);
  const { i18n, format } = telling;
  const { source, basis } = reading;
  const round = format.count(source.roundNumber);
  return [
    i18n._(msg`Campagne ${source.campaign}, manche ${round}.`),
    ...audiences.map((side) => {
      const who = whoIsShown(telling, side);
      const { serial, releasedAt, head } = source.releases[side];
      const n = format.count(basis.n[side]);
      const when = format.dateTime(releasedAt);
      const short = head.slice(0, 12);
      return i18n._(msg`${who} : n = ${n}, publication n° ${serial} du ${when}, tête ${short}.`);
    }),
  ];
}
