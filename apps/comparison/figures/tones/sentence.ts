import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import type { ToneRow } from '../../contract/figure.ts';
import type { SentimentView } from '../../contract/sentiment.ts';
import type { Words } from '../value/telling.ts';
import type { Formats } from '../words/format.ts';
import { absenceName, rowVerdictName, saidOf, sideName } from '../words/names.ts';

/** The finding of the sentiment page: where the measured tone seems to part. Nothing of it is ever established. */
export function sentimentHeadline(
  i18n: I18n,
  view: Pick<SentimentView, 'themes' | 'questions'>,
  format: Formats,
): string {
  const perhaps = ({ verdict }: ToneRow) => verdict === 'maybe';
  // A theme gathers its questions, so it speaks first; one question may still part where its theme does not.
  const parted = strongestTone(view.themes.filter(perhaps)) ?? strongestTone(view.questions.filter(perhaps));
  if (parted) {
    const seems =
      (parted.gap?.value ?? 0) < 0
        ? i18n._(msg`Sur « ${parted.label} », le ton mesuré semble plus négatif dehors que dedans.`)
        : i18n._(msg`Sur « ${parted.label} », le ton mesuré semble plus négatif dedans que dehors.`);
    return `${seems} ${toneEvidence(i18n, parted, format)}`;
  }
  if (view.themes.some(({ gap }) => gap !== null)) return noToneGap(i18n, view.themes, format);
  return whyNoTone(i18n, view.themes);
}

/** Nothing shows; the widest difference is told all the same, on how many comments. */
function noToneGap(i18n: I18n, themes: readonly ToneRow[], format: Formats): string {
  const none = i18n._(msg`Aucune différence de ton ne se dessine entre les deux côtés.`);
  const widest = strongestTone(themes.filter(({ gap }) => gap !== null));
  if (widest?.tones.employees.state !== 'shown' || widest.tones.consumers.state !== 'shown') return none;
  const { employees, consumers } = widest.tones;
  const [n, m] = [format.count(employees.n), format.count(consumers.n)];
  const a = format.percent((100 * employees.negative) / employees.n);
  const b = format.percent((100 * consumers.negative) / consumers.n);
  return `${none} ${i18n._(
    msg`La plus large, sur « ${widest.label} », n’est pas tranchée : négatif dans ${a} des ${n} commentaires de salariés et ${b} des ${m} de clients.`,
  )}`;
}

/** Both shares with their n: never more than a perhaps, since nobody calibrated the measure. */
function toneEvidence(i18n: I18n, { tones }: ToneRow, format: Formats): string {
  const { employees, consumers } = tones;
  if (employees.state !== 'shown' || consumers.state !== 'shown') return '';
  const [n, m] = [format.count(employees.n), format.count(consumers.n)];
  const a = format.percent((100 * employees.negative) / employees.n);
  const b = format.percent((100 * consumers.negative) / consumers.n);
  return i18n._(
    msg`Négatif dans ${a} des ${n} commentaires de salariés et ${b} des ${m} de clients : peut-être, la mesure n’est pas étalonnée.`,
  );
}

/** Comments that exist for the whole only are not too few: the filter hides them. */
function whyNoTone(i18n: I18n, themes: readonly ToneRow[]): string {
  const tones = themes.flatMap(({ tones: pair }) => [pair.employees, pair.consumers]);
  const hidden = tones.some((tone) => tone.state === 'suppressed' && tone.reason === 'whole-audience-only');
  return hidden
    ? i18n._(
        msg`Les commentaires se publient pour l’ensemble seulement : retirez le filtre pour lire leur ton.`,
      )
    : i18n._(msg`Pas encore assez de commentaires pour comparer le ton des deux côtés.`);
}

function strongestTone(rows: readonly ToneRow[]): ToneRow | undefined {
  return [...rows].sort((a, b) => Math.abs(b.gap?.value ?? 0) - Math.abs(a.gap?.value ?? 0))[0];
}

/** The tone of one subject in words. */
export function toneSentence(i18n: I18n, row: ToneRow, format: Formats): string {
  const { employees, consumers } = row.tones;
  const label = row.label;
  if (employees.state === 'shown' && consumers.state === 'shown') {
    const a = format.percent((100 * employees.negative) / employees.n);
    const b = format.percent((100 * consumers.negative) / consumers.n);
    return i18n._(
      msg`« ${label} » : ton négatif dans ${a} des commentaires de salariés, ${b} de ceux des clients.`,
    );
  }
  const shown = employees.state === 'shown' ? employees : consumers.state === 'shown' ? consumers : null;
  const why = (tone: typeof employees) => absenceName(i18n, tone, { format, only: null }) ?? '';
  if (!shown) {
    const [a, b] = [why(employees), why(consumers)];
    return i18n._(msg`« ${label} » : chez les salariés, ${a} ; chez les clients, ${b}.`);
  }
  const value = format.percent((100 * shown.negative) / shown.n);
  const reason = why(employees.state === 'shown' ? consumers : employees);
  return employees.state === 'shown'
    ? i18n._(
        msg`« ${label} » : ton négatif dans ${value} des commentaires de salariés ; chez les clients, ${reason}.`,
      )
    : i18n._(
        msg`« ${label} » : ton négatif dans ${value} des commentaires de clients ; chez les salariés, ${reason}.`,
      );
}

/** One side's share of negative comments, and of how many; or why there is none. */
export function toneSideSaid({ i18n, format }: Words, { tones }: ToneRow, side: Audience): string {
  const tone = tones[side];
  if (tone.state !== 'shown')
    return saidOf(i18n, sideName(i18n, side), absenceName(i18n, tone, { format, only: null }) ?? '');
  const share = format.percent((100 * tone.negative) / tone.n);
  const n = format.count(tone.n);
  return saidOf(i18n, sideName(i18n, side), i18n._(msg`${share} de négatifs, n = ${n}`));
}

/** The gap in negative share with its interval and its verdict; empty where a side has no figure. */
export function toneGapSaid({ i18n, format }: Words, row: ToneRow): string {
  if (row.gap === null) return '';
  const gap = format.gapWithInterval(row.gap, 'percent');
  const verdict = rowVerdictName(i18n, row).toLocaleLowerCase(i18n.locale);
  return i18n._(msg`Écart de ${gap} : ${verdict}.`);
}
