import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { Tone, ToneRow } from '../../contract/figure.ts';
import type { SentimentView } from '../../contract/sentiment.ts';
import { readingsOf } from '../../contract/tone-readings.ts';
import { isEstablished } from '../rows/established.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import type { Formats } from '../words/format.ts';
import { rowVerdictName, saidOf, sideName } from '../words/names.ts';
import { calibratedSentence, calibratedTitle, peopleText } from './people.ts';
import { readingSentence, toneAbsence, unreadName } from './reading.ts';

/**
 * What heads the sentiment page: the widest difference that is established, in one short sentence, or how much was read on
 * each side and what may be made of it. A tone that nobody calibrated is no finding: neither its differences nor the want
 * of any are told as one.
 */
export function sentimentHeadline(i18n: I18n, view: Pick<SentimentView, 'themes'>, format: Formats): string {
  const { themes } = view;
  const tones = themes.flatMap(({ tones: pair }) => [pair.employees, pair.consumers]);
  if (readingsOf(tones) === null) return whyNoTone(i18n, tones);
  const widest = widestEstablished(themes);
  return (widest && calibratedTitle(i18n, widest, format)) ?? readingsSaid(i18n, themes, format);
}

/** What stands under that sentence: its intervals, how much was read on each side, and what is not calibrated; else empty. */
export function sentimentDetail(
  i18n: I18n,
  { themes }: Pick<SentimentView, 'themes'>,
  format: Formats,
): string {
  const widest = widestEstablished(themes);
  const found = widest && calibratedSentence(i18n, widest, format);
  return found === null ? '' : `${found} ${readingsSaid(i18n, themes, format)}`;
}

/** How much was read on each side, and what of it is no finding. */
function readingsSaid(i18n: I18n, themes: readonly ToneRow[], format: Formats): string {
  const said = audiences.map((side) => {
    const own = themes.map((row) => row.tones[side]);
    return `${saidOf(i18n, sideName(i18n, side), sideReading(i18n, own, format))}.`;
  });
  return [...said, toneReserve(i18n, themes)].filter((each) => each !== null).join(' ');
}

/** The widest difference of tone that people's reading establishes; none where nothing is calibrated. */
function widestEstablished(rows: readonly ToneRow[]): ToneRow | null {
  const width = ({ calibrated }: ToneRow) => Math.abs(calibrated?.value ?? 0);
  const [widest] = rows.filter(isEstablished).toSorted((a, b) => width(b) - width(a));
  return widest ?? null;
}

/** Every question is of one theme: what a side's themes hold is all that it wrote. */
function sideReading(i18n: I18n, tones: readonly Tone[], format: Formats): string {
  const readings = readingsOf(tones);
  if (readings !== null) return readingSentence(i18n, readings);
  const asked = tones.find(({ state }) => state !== 'not-asked') ?? { state: 'not-asked' };
  return toneAbsence(i18n, asked, format) ?? '';
}

/** Why nothing is concluded from these tones, or from some of them; null where people's reading calibrates them all. */
function toneReserve(i18n: I18n, rows: readonly ToneRow[]): string | null {
  const shown = rows.filter(({ verdict }) => verdict !== 'not-comparable');
  const bare = shown.filter(({ calibrated }) => calibrated === null);
  if (bare.length === 0 && shown.length > 0) return null;
  if (bare.length < shown.length) {
    const [some, all] = [bare.length, shown.length];
    return i18n._(
      msg`Sur ${plural(some, { one: '# thème', other: '# thèmes' })} parmi ${all}, le ton n’est pas étalonné : aucun écart n’y est un constat.`,
    );
  }
  return rows.some(({ verdict }) => verdict === 'engines-differ')
    ? i18n._(msg`Les deux côtés n’ont pas été lus par le même moteur : leurs tons ne se comparent pas.`)
    : i18n._(msg`Leur ton n’est pas étalonné : aucun écart n’en est un constat.`);
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

/** What heads the tone of one subject: a short sentence where people's reading calibrates it, all of it where its reserve must be said. */
export function toneTitle(i18n: I18n, row: ToneRow, format: Formats): string {
  return calibratedTitle(i18n, row, format) ?? toneSentence(i18n, row, format);
}

/** The tone of one subject in words, with what was read of it and what was not. */
export function toneSentence(i18n: I18n, row: ToneRow, format: Formats): string {
  const { theInside, theOutside } = sides(i18n);
  const { label, tones } = row;
  const calibrated = calibratedSentence(i18n, row, format);
  if (calibrated !== null) return calibrated;
  const { employees, consumers } = tones;
  const [a, b] = [
    sideText(i18n, row, { side: 'employees', format }),
    sideText(i18n, row, { side: 'consumers', format }),
  ];
  const said = i18n._(msg`« ${label} » : chez ${theInside}, ${a} ; chez ${theOutside}, ${b}.`);
  const shown = employees.state === 'shown' || consumers.state === 'shown';
  const reserve = shown ? toneReserve(i18n, [row]) : null;
  return reserve === null ? said : `${said} ${reserve}`;
}

function sideText(i18n: I18n, row: ToneRow, { side, format }: { side: Audience; format: Formats }): string {
  const people = row.people[side];
  return people ? peopleText(i18n, people, format) : toneText(i18n, row.tones[side], format);
}

function toneText(i18n: I18n, tone: Tone, format: Formats): string {
  if (tone.state !== 'shown') return toneAbsence(i18n, tone, format) ?? '';
  const [share, n] = [format.percent((100 * tone.negative) / tone.n), format.count(tone.n)];
  const unread = unreadName(i18n, tone.unread);
  return i18n._(msg`négatif dans ${share} des ${n} commentaires lus, ${unread}`);
}

/** One side's share of negative comments, of how many that were read, by people where enough did; or why there is none. */
export function toneSideSaid({ i18n, format }: Words, row: ToneRow, side: Audience): string {
  return saidOf(i18n, sideName(i18n, side), sideText(i18n, row, { side, format }));
}

/** The gap in negative share with its interval and its verdict; empty where a side has no figure. */
export function toneGapSaid({ i18n, format }: Words, row: ToneRow): string {
  const told = row.calibrated ?? row.gap;
  if (told === null) return '';
  const gap = format.gapWithInterval(told, 'percent');
  const verdict = rowVerdictName(i18n, row).toLocaleLowerCase(i18n.locale);
  return i18n._(msg`Écart de ${gap} : ${verdict}.`);
}
