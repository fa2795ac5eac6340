import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { exhaustive } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import { sides } from '../words/called.ts';
import type { Formats } from '../words/format.ts';
import { inSentence, rowVerdictName } from '../words/names.ts';
import { isEstablished } from './established.ts';
import { measuredTitle } from './full-title.ts';
import { writtenGap } from './written-gap.ts';

/** What a comparison is about: the question, or the option, row or item of it. */
export function rowTitle(row: ComparisonRow): string {
  return row.part ?? row.label;
}

/** The comparison as one sentence a lead could say aloud: computed from both figures, whatever the verdict. */
export function rowSentence(i18n: I18n, row: ComparisonRow, format: Formats): string {
  const { ofInside, ofOutside, theInside, theOutside } = sides(i18n);
  const { employees, consumers } = row.figures;
  const label = row.label;
  const part = rowTitle(row);
  if (employees.state !== 'shown' || consumers.state !== 'shown') {
    const shown = employees.state === 'shown' ? employees : consumers;
    if (shown.state !== 'shown' && [employees, consumers].some(({ state }) => state === 'too-few'))
      return i18n._(msg`« ${part} » : trop peu de réponses pour un chiffre.`);
    if (shown.state !== 'shown') return i18n._(msg`« ${part} » : aucun chiffre publié.`);
    const value = format.figure(shown.value, row.unit);
    return employees.state === 'shown'
      ? i18n._(msg`« ${part} » : ${value} chez ${theInside}, rien à comparer chez ${theOutside}.`)
      : i18n._(msg`« ${part} » : ${value} chez ${theOutside}, rien à comparer chez ${theInside}.`);
  }
  const digits = row.decimals;
  const a = format.figure(employees.value, row.unit, digits);
  const b = format.figure(consumers.value, row.unit, digits);
  const shared = measuredTitle(i18n, row);
  if (row.verdict === 'close' && row.unit === 'points')
    return i18n._(
      msg`Les deux côtés se rejoignent sur « ${shared} » : ${a} points en moyenne chez ${theInside}, ${b} chez ${theOutside}.`,
    );
  if (row.verdict === 'close')
    return i18n._(
      msg`Les deux côtés se rejoignent sur « ${shared} » : ${a} chez ${theInside}, ${b} chez ${theOutside}.`,
    );
  switch (row.measure) {
    case 'favourable-share':
      return i18n._(
        msg`« ${label} » : ${a} de réponses favorables chez ${theInside}, ${b} chez ${theOutside}.`,
      );
    case 'upper-share': {
      const from = row.favourable[0] ?? '';
      return i18n._(msg`« ${label} » : à partir de « ${from} », ${a} ${ofInside} et ${b} ${ofOutside}.`);
    }
    case 'option-share':
      return i18n._(msg`« ${part} » : réponse de ${a} ${ofInside} et de ${b} ${ofOutside}.`);
    case 'nps':
      return i18n._(
        msg`« ${label} » : un score de recommandation de ${a} chez ${theInside}, de ${b} chez ${theOutside}.`,
      );
    case 'top-share':
      return i18n._(msg`« ${part} » : parmi les premiers choix de ${a} ${ofInside} et de ${b} ${ofOutside}.`);
    case 'mean-points':
      return i18n._(msg`« ${part} » : ${a} points en moyenne chez ${theInside}, ${b} chez ${theOutside}.`);
    case 'importance':
      return i18n._(msg`« ${part} » : importance notée ${a} sur 5 par ${theInside}, ${b} par ${theOutside}.`);
    case 'satisfaction':
      return i18n._(
        msg`« ${part} » : satisfaction notée ${a} sur 5 par ${theInside}, ${b} par ${theOutside}.`,
      );
    case 'shortfall':
      return i18n._(
        msg`« ${part} » : l’importance dépasse la satisfaction de ${a} chez ${theInside}, de ${b} chez ${theOutside}.`,
      );
    case 'negative-share':
      return i18n._(
        msg`« ${label} » : ton négatif dans ${a} des commentaires ${ofInside} et ${b} de ceux ${ofOutside}.`,
      );
    default:
      return exhaustive(row.measure);
  }
}

/** The evidence under the sentence: the gap, its interval, what was tested, the numbers of answers, what the verdict means. */
export function rowEvidence(i18n: I18n, row: ComparisonRow, format: Formats): string {
  return [listedEvidence(i18n, row, format), needsNote(i18n, [row], format)].filter(Boolean).join(' ');
}

/** The same in a list of many, which says once under it how many answers closeness takes: {@link needsNote}. */
export function listedEvidence(i18n: I18n, row: ComparisonRow, format: Formats): string {
  const { ofInside, ofOutside } = sides(i18n);
  const { employees, consumers } = row.figures;
  if (row.missing) return missingSaid(i18n, row.missing, format);
  if (!row.gap || employees.state !== 'shown' || consumers.state !== 'shown') return '';
  const n = format.count(employees.n);
  const m = format.count(consumers.n);
  const gap = format.gapWithInterval(writtenGap(row) ?? row.gap, row.unit, row.decimals);
  const sentences = [
    ...(row.standing === null
      ? [gapSaid(i18n, row, gap)]
      : [standingSaid(i18n, row, format), i18n._(msg`Écart de ${gap}, à titre indicatif.`)]),
    silenceSaid(i18n, row, format),
    commonSaid(i18n, row),
    i18n._(msg`${n} réponses ${ofInside}, ${m} ${ofOutside}.`),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** The gap with what may be said of it. */
function gapSaid(i18n: I18n, row: ComparisonRow, gap: string): string {
  if (row.verdict === 'beside') return i18n._(msg`Écart de ${gap}, à titre indicatif.`);
  if (row.verdict === 'exploration') return i18n._(msg`Écart de ${gap}, exploré sans verdict.`);
  const verdict = inSentence(i18n, rowVerdictName(i18n, row));
  return i18n._(msg`Écart de ${gap} : ${verdict}.`);
}

/** Where people stand on the whole scale, with the verdict that is drawn from it. */
function standingSaid(i18n: I18n, row: ComparisonRow, format: Formats): string {
  const { oneInside, oneOutside } = sides(i18n);
  const { standing } = row;
  if (standing === null) return '';
  const higher = standing.value >= 50;
  const [low, high] = higher ? [standing.low, standing.high] : [100 - standing.high, 100 - standing.low];
  const cases = format.count(higher ? standing.value : 100 - standing.value);
  const interval = format.interval(low, high);
  const said = higher
    ? i18n._(
        msg`sur toute l’échelle, ${oneInside} se place plus haut qu’${oneOutside} dans ${cases} cas sur 100 ${interval}.`,
      )
    : i18n._(
        msg`sur toute l’échelle, ${oneOutside} se place plus haut qu’${oneInside} dans ${cases} cas sur 100 ${interval}.`,
      );
  const verdict = rowVerdictName(i18n, row);
  return i18n._(msg`${verdict} : ${said}`);
}

/** How many answers each side lacks before anything is concluded. */
function missingSaid(i18n: I18n, missing: NonNullable<ComparisonRow['missing']>, format: Formats): string {
  const { ofInside, ofOutside } = sides(i18n);
  const [a, b] = [format.count(missing.employees), format.count(missing.consumers)];
  if (missing.consumers === 0)
    return i18n._(msg`Trop peu pour conclure ; réponses ${ofInside} qui manquent : ${a}.`);
  if (missing.employees === 0)
    return i18n._(msg`Trop peu pour conclure ; réponses ${ofOutside} qui manquent : ${b}.`);
  return i18n._(msg`Trop peu pour conclure ; réponses qui manquent : ${a} ${ofInside}, ${b} ${ofOutside}.`);
}

/** How many answers it takes to show that both sides are close, where some comparison has too few; null where none has. */
export function needsNote(i18n: I18n, rows: readonly ComparisonRow[], format: Formats): string | null {
  const needs = rows.find((row) => row.needs !== null)?.needs ?? null;
  if (needs === null) return null;
  const each = format.count(needs.each);
  const many = format.count(needs.againstMany);
  return i18n._(
    msg`Pour montrer que les deux côtés sont proches, il faudrait ${each} réponses de chacun, ou ${many} face à un très grand nombre.`,
  );
}

/** What the silent of a known list could change of an established gap. */
export function silenceSaid(i18n: I18n, row: ComparisonRow, format: Formats): string {
  const { ofInside, ofOutside, theInside, theOutside } = sides(i18n);
  const { robust } = row;
  if (robust === null || !isEstablished(row)) return '';
  if (robust.state === 'holds') return holdsSaid(i18n, row.silence);
  if (robust.state === 'within-margin')
    return robust.side === 'consumers'
      ? i18n._(
          msg`Si, parmi ${theInside}, tous les silencieux pensaient contre, l’écart ne sortirait plus de la marge ${ofOutside}.`,
        )
      : i18n._(
          msg`Si, parmi ${theOutside}, tous les silencieux pensaient contre, l’écart ne sortirait plus de la marge ${ofInside}.`,
        );
  const difference = format.gapSize(robust.difference, row.unit);
  return robust.side === 'employees'
    ? i18n._(
        msg`Pour effacer l’écart, il faudrait que, parmi ${theInside}, les silencieux s’écartent des autres de ${difference}.`,
      )
    : i18n._(
        msg`Pour effacer l’écart, il faudrait que, parmi ${theOutside}, les silencieux s’écartent des autres de ${difference}.`,
      );
}

/** Whose silence the gap holds against: of a side without a list nobody knows who is silent. */
function holdsSaid(i18n: I18n, { employees, consumers }: ComparisonRow['silence']): string {
  const { theInside, theOutside } = sides(i18n);
  if (consumers === null)
    return i18n._(msg`L’écart tient même si, parmi ${theInside}, tous les silencieux pensaient contre.`);
  if (employees === null)
    return i18n._(msg`L’écart tient même si, parmi ${theOutside}, tous les silencieux pensaient contre.`);
  return i18n._(msg`L’écart tient même si tous les silencieux pensaient contre.`);
}

/** What both sides have in common for sure, however far apart they are. */
function commonSaid(i18n: I18n, { common }: ComparisonRow): string {
  if (common === null) return '';
  return common === 'above'
    ? i18n._(msg`Terrain commun : les deux côtés sont nettement au-dessus du milieu.`)
    : i18n._(msg`Terrain commun : les deux côtés sont nettement au-dessous du milieu.`);
}
