import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { Tone, ToneRow } from '../../contract/figure.ts';
import type { SentimentView } from '../../contract/sentiment.ts';
import { readingsOf } from '../../contract/tone-readings.ts';
import type { Words } from '../value/telling.ts';
import type { Formats } from '../words/format.ts';
import { rowVerdictName, saidOf, sideName } from '../words/names.ts';
import { readingSentence, toneAbsence, unreadName } from './reading.ts';

/**
 * What heads the sentiment page: how much was read on each side, and what may be made of it. A tone that nobody
 * calibrated is no finding: neither its differences nor the want of any are told as one.
 */
export function sentimentHeadline(
  i18n: I18n,
  { themes }: Pick<SentimentView, 'themes'>,
  format: Formats,
): string {
  const tones = themes.flatMap(({ tones: pair }) => [pair.employees, pair.consumers]);
  if (readingsOf(tones) === null) return whyNoTone(i18n, tones);
  const said = audiences.map((side) => {
    const own = themes.map((row) => row.tones[side]);
    return `${saidOf(i18n, sideName(i18n, side), sideReading(i18n, own, format))}.`;
  });
  return [...said, toneReserve(i18n, themes)].join(' ').trim();
}

/** Every question is of one theme: what a side's themes hold is all that it wrote. */
function sideReading(i18n: I18n, tones: readonly Tone[], format: Formats): string {
  const readings = readingsOf(tones);
  if (readings !== null) return readingSentence(i18n, readings);
  const asked = tones.find(({ state }) => state !== 'not-asked') ?? { state: 'not-asked' };
  return toneAbsence(i18n, asked, format) ?? '';
}

/** Why nothing is concluded from these tones; empty where people's labels let something be. */
function toneReserve(i18n: I18n, rows: readonly ToneRow[]): string {
  if (rows.some(({ verdict }) => verdict === 'engines-differ'))
    return i18n._(msg`Les deux côtés n’ont pas été lus par le même moteur : leurs tons ne se comparent pas.`);
  const raw = rows.every(({ verdict }) => verdict === 'uncalibrated' || verdict === 'not-comparable');
  return raw ? i18n._(msg`Leur ton n’est pas étalonné : aucun écart n’en est un constat.`) : '';
}

/** Comments that exist for the whole only are not too few: the filter hides them. */
function whyNoTone(i18n: I18n, tones: readonly Tone[]): string {
  const hidden = tones.some((tone) => tone.state === 'suppressed' && tone.reason === 'whole-audience-only');
  return hidden
    ? i18n._(
        msg`Les commentaires se publient pour l’ensemble seulement : retirez le filtre pour lire leur ton.`,
      )
    : i18n._(msg`Pas encore assez de commentaires pour comparer le ton des deux côtés.`);
}

/** The tone of one subject in words, with what was read of it and what was not. */
export function toneSentence(i18n: I18n, row: ToneRow, format: Formats): string {
  const { label, tones } = row;
  const { employees, consumers } = tones;
  const [a, b] = [toneText(i18n, employees, format), toneText(i18n, consumers, format)];
  const said = i18n._(msg`« ${label} » : chez les salariés, ${a} ; chez les clients, ${b}.`);
  const shown = employees.state === 'shown' || consumers.state === 'shown';
  return shown ? `${said} ${toneReserve(i18n, [row])}`.trim() : said;
}

function toneText(i18n: I18n, tone: Tone, format: Formats): string {
  if (tone.state !== 'shown') return toneAbsence(i18n, tone, format) ?? '';
  const [share, n] = [format.percent((100 * tone.negative) / tone.n), format.count(tone.n)];
  const unread = unreadName(i18n, tone.unread);
  return i18n._(msg`négatif dans ${share} des ${n} commentaires lus, ${unread}`);
}

/** One side's share of negative comments, of how many that were read; or why there is none. */
export function toneSideSaid({ i18n, format }: Words, { tones }: ToneRow, side: Audience): string {
  return saidOf(i18n, sideName(i18n, side), toneText(i18n, tones[side], format));
}

/** The gap in negative share with its interval and its verdict; empty where a side has no figure. */
export function toneGapSaid({ i18n, format }: Words, row: ToneRow): string {
  if (row.gap === null) return '';
  const gap = format.gapWithInterval(row.gap, 'percent');
  const verdict = rowVerdictName(i18n, row).toLocaleLowerCase(i18n.locale);
  return i18n._(msg`Écart de ${gap} : ${verdict}.`);
}
