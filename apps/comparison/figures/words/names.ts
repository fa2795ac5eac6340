import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import { exhaustive } from '@miroir/basics';
import type { Measure } from '@miroir/insight';
import type { ComparisonRow, Figure, RowVerdict, SuppressedReason } from '../../contract/figure.ts';
import type { QuestionView } from '../../contract/question.ts';
import { sides } from './called.ts';
import type { Digits, Formats } from './format.ts';

/** The name of a side at the head of a column. */
export function sideName(i18n: I18n, side: Audience): string {
  const { labelInside, labelOutside } = sides(i18n);
  return side === 'employees' ? labelInside : labelOutside;
}

/** A name and what is said of it, with the colon as the language sets it. */
export function saidOf(i18n: I18n, name: string, said: string): string {
  return i18n._(msg`${name} : ${said}`);
}

/** A name as the language quotes it. */
export function quoted(i18n: I18n, label: string): string {
  return i18n._(msg`« ${label} »`);
}

/** A name that begins a line of its own, inside a sentence: a German noun further on keeps its capital. */
export function inSentence({ locale }: I18n, text: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}

/** Words that are said inside a sentence, at the head of a line. */
export function capital({ locale }: I18n, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** Both names. */
export function sideNames(i18n: I18n): { readonly employees: string; readonly consumers: string } {
  return { employees: sideName(i18n, 'employees'), consumers: sideName(i18n, 'consumers') };
}

/** The verdict in one word. */
export function verdictName(i18n: I18n, verdict: RowVerdict): string {
  switch (verdict) {
    case 'established':
      return i18n._(msg`Établi`);
    case 'established-small':
      return i18n._(msg`Établi, mais petit`);
    case 'maybe':
      return i18n._(msg`Peut-être`);
    case 'undecided':
      return i18n._(msg`Non tranché`);
    case 'close':
      return i18n._(msg`Proches`);
    case 'too-few':
      return i18n._(msg`Trop peu pour conclure`);
    case 'beside':
      return i18n._(msg`Sans verdict propre`);
    case 'exploration':
      return i18n._(msg`Exploration`);
    case 'uncalibrated':
      return i18n._(msg`Non étalonné`);
    case 'engines-differ':
      return i18n._(msg`Lus par deux moteurs`);
    case 'not-comparable':
      return i18n._(msg`Sans objet`);
    default:
      return exhaustive(verdict);
  }
}

/** Rows of which nothing is concluded, and so nothing that the next publication could change. */
const unsaid: readonly RowVerdict[] = [
  'beside',
  'exploration',
  'uncalibrated',
  'engines-differ',
  'not-comparable',
];

/** The verdict of a comparison: "so far" while a side has yet to publish its last release. */
export function rowVerdictName(
  i18n: I18n,
  row: { readonly verdict: RowVerdict; readonly provisional: boolean },
): string {
  const name = verdictName(i18n, row.verdict);
  return !unsaid.includes(row.verdict) && row.provisional ? i18n._(msg`${name}, à ce stade`) : name;
}

/** How alike the two sides' questions are. */
export function equivalenceName(i18n: I18n, row: Pick<ComparisonRow, 'equivalence' | 'only'>): string {
  const { toInside, toOutside } = sides(i18n);
  if (row.equivalence === 'identical') return i18n._(msg`question identique`);
  if (row.equivalence === 'adapted') return i18n._(msg`formulation adaptée`);
  return row.only === 'consumers'
    ? i18n._(msg`posée ${toOutside} seulement`)
    : i18n._(msg`posée ${toInside} seulement`);
}

/** What a figure counts. */
export function measureName(i18n: I18n, measure: Measure): string {
  switch (measure) {
    case 'favourable-share':
      return i18n._(msg`réponses favorables`);
    case 'option-share':
      return i18n._(msg`part qui a choisi cette réponse`);
    case 'upper-share':
      return i18n._(msg`part des tranches hautes`);
    case 'nps':
      return i18n._(msg`score de recommandation`);
    case 'top-share':
      return i18n._(msg`placé parmi les premiers`);
    case 'mean-points':
      return i18n._(msg`points donnés en moyenne`);
    case 'importance':
      return i18n._(msg`importance moyenne, sur 5`);
    case 'satisfaction':
      return i18n._(msg`satisfaction moyenne, sur 5`);
    case 'shortfall':
      return i18n._(msg`importance moins satisfaction`);
    case 'negative-share':
      return i18n._(msg`commentaires au ton négatif`);
    default:
      return exhaustive(measure);
  }
}

/** Why a figure is not shown. */
export function suppressedName(i18n: I18n, reason: SuppressedReason): string {
  switch (reason) {
    case 'no-snapshot':
      return i18n._(msg`rien de publié encore`);
    case 'fewer-than-k':
      return i18n._(msg`masqué : pas encore assez de personnes`);
    case 'fewer-comments':
      return i18n._(msg`masqué : trop peu de commentaires`);
    case 'cohort-without-figure':
      return i18n._(msg`comptés seulement dans l’ensemble`);
    case 'whole-audience-only':
      return i18n._(msg`publié pour l’ensemble seulement`);
    default:
      return exhaustive(reason);
  }
}

/** A figure that has no value, in words; null when it has one. */
export function absenceName(
  i18n: I18n,
  figure: { state: string; n?: number; reason?: SuppressedReason },
  options: { format: Formats; only: Audience | null },
): string | null {
  if (figure.state === 'suppressed' && figure.reason) return suppressedName(i18n, figure.reason);
  if (figure.state === 'too-few') {
    const n = options.format.count(figure.n ?? 0);
    return i18n._(msg`trop peu de réponses : ${n}`);
  }
  if (figure.state === 'not-asked') {
    return options.only
      ? equivalenceName(i18n, { equivalence: 'one-sided', only: options.only })
      : i18n._(msg`non posée`);
  }
  return null;
}

/** The figure in words: `52 % [45 ; 59]`, or why there is none. */
export function figureText(
  i18n: I18n,
  figure: Figure,
  options: { format: Formats; unit: ComparisonRow['unit']; only?: Audience | null; digits?: Digits },
): string {
  const { format, unit, digits } = options;
  if (figure.state !== 'shown')
    return absenceName(i18n, figure, { format, only: options.only ?? null }) ?? '';
  return `${format.figure(figure.value, unit, digits)}\u00a0${format.interval(figure.low, figure.high, unit)}`;
}

/** What the people counted as unsure said: the words that the question offers, and no others. */
export function unsureName(i18n: I18n, offers: QuestionView['offers']): string {
  switch (offers) {
    case 'dont-know':
      return i18n._(msg`Ne savent pas`);
    case 'prefer-not':
      return i18n._(msg`Préfèrent ne pas répondre`);
    case 'both':
    case 'none':
      return i18n._(msg`Ne savent pas ou préfèrent ne pas répondre`);
    default:
      return exhaustive(offers);
  }
}
