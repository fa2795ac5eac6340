import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { exhaustive } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { Formats } from '../words/format.ts';

/** What a comparison is about: the question, or the option, row or item of it. */
export function rowTitle(row: ComparisonRow): string {
  return row.part ?? row.label;
}

/** The comparison as one sentence a lead could say aloud: computed from both figures, whatever the verdict. */
export function rowSentence(i18n: I18n, row: ComparisonRow, format: Formats): string {
  const { employees, consumers } = row.figures;
  const label = row.label;
  const part = rowTitle(row);
  if (employees.state !== 'shown' || consumers.state !== 'shown') {
    const shown = employees.state === 'shown' ? employees : consumers;
    if (shown.state !== 'shown') return i18n._(msg`« ${part} » : aucun chiffre publié.`);
    const value = format.figure(shown.value, row.unit);
    return employees.state === 'shown'
      ? i18n._(msg`« ${part} » : ${value} chez les salariés, rien à comparer chez les clients.`)
      : i18n._(msg`« ${part} » : ${value} chez les clients, rien à comparer chez les salariés.`);
  }
  const a = format.figure(employees.value, row.unit);
  const b = format.figure(consumers.value, row.unit);
  if (row.verdict === 'close')
    return i18n._(
      msg`Les deux côtés se rejoignent sur « ${part} » : ${a} chez les salariés, ${b} chez les clients.`,
    );
  switch (row.measure) {
    case 'favourable-share':
      return i18n._(
        msg`« ${label} » : ${a} de réponses favorables chez les salariés, ${b} chez les clients.`,
      );
    case 'option-share':
      return i18n._(msg`« ${part} » : réponse de ${a} des salariés et de ${b} des clients.`);
    case 'nps':
      return i18n._(
        msg`« ${label} » : un score de recommandation de ${a} chez les salariés, de ${b} chez les clients.`,
      );
    case 'top-share':
      return i18n._(msg`« ${part} » : parmi les premiers choix de ${a} des salariés et de ${b} des clients.`);
    case 'mean-points':
      return i18n._(msg`« ${part} » : ${a} points en moyenne chez les salariés, ${b} chez les clients.`);
    case 'importance':
      return i18n._(msg`« ${part} » : importance notée ${a} sur 5 par les salariés, ${b} par les clients.`);
    case 'satisfaction':
      return i18n._(msg`« ${part} » : satisfaction notée ${a} sur 5 par les salariés, ${b} par les clients.`);
    case 'shortfall':
      return i18n._(
        msg`« ${part} » : l’importance dépasse la satisfaction de ${a} chez les salariés, de ${b} chez les clients.`,
      );
    case 'negative-share':
      return i18n._(
        msg`« ${label} » : ton négatif dans ${a} des commentaires de salariés et ${b} de ceux des clients.`,
      );
    default:
      return exhaustive(row.measure);
  }
}

/** The evidence under the sentence: the gap, its interval, the numbers of answers, and what the verdict means. */
export function rowEvidence(i18n: I18n, row: ComparisonRow, format: Formats): string {
  const { employees, consumers } = row.figures;
  if (!row.gap || employees.state !== 'shown' || consumers.state !== 'shown') return '';
  const gap = format.gapWithInterval(row.gap, row.unit);
  const n = format.count(employees.n);
  const m = format.count(consumers.n);
  const counts = i18n._(msg`${n} réponses de salariés, ${m} de clients.`);
  switch (row.verdict) {
    case 'established':
      return `${i18n._(msg`Écart de ${gap}.`)} ${counts}`;
    case 'close':
      if (row.unit !== 'percent')
        return `${i18n._(msg`Écart de ${gap} : moins d’un dixième de l’échelle.`)} ${counts}`;
      return `${i18n._(msg`Écart de ${gap} : moins de 10 points.`)} ${counts}`;
    case 'maybe':
      return `${i18n._(msg`Écart de ${gap} : ne résiste pas à la correction, à confirmer.`)} ${counts}`;
    case 'undecided':
      return `${i18n._(msg`Écart de ${gap} : il peut tenir au hasard.`)} ${counts}`;
    case 'too-few':
      return `${i18n._(msg`Trop peu de réponses pour conclure.`)} ${counts}`;
    case 'not-comparable':
      return counts;
    default:
      return exhaustive(row.verdict);
  }
}
