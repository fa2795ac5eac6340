import { msg } from '@lingui/core/macro';
import type { Telling } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { type ReportInput, reportOf } from './report.ts';

/** What a workbook says of itself: campaign, filters, publications, method, then what each column holds. */
export function readmeOf(telling: Telling, input: ReportInput) {
  const { i18n } = telling;
  const { manyInside, manyOutside } = sides(i18n);
  const report = reportOf(telling, input);
  const { organisation, title, round, filters, releases, changes, method, words } = report;
  return {
    lines: [
      `${organisation}, ${title}`,
      round,
      filters,
      ...releases,
      ...(changes.length === 0 ? [] : [words.changes, ...changes]),
      method,
    ],
    columns: {
      figure: i18n._(msg`Figure de la page, par un identifiant stable`),
      question: i18n._(msg`Identifiant de la question dans la campagne`),
      theme: i18n._(msg`Identifiant du thème`),
      part: i18n._(msg`Réponse, élément ou étape, par son identifiant`),
      cohort: i18n._(msg`Identifiant de la cohorte ; vide : tout ce que le filtre retient`),
      side: i18n._(msg`employees, consumers, ou difference : ${manyInside} moins ${manyOutside}`),
      measure: i18n._(msg`Ce qui est mesuré`),
      unit: i18n._(msg`Unité de la valeur et de ses bornes`),
      value: i18n._(msg`Valeur, non arrondie`),
      low: i18n._(msg`Borne basse de l’intervalle à 95 %`),
      high: i18n._(msg`Borne haute de l’intervalle à 95 %`),
      n: i18n._(msg`Nombre de réponses derrière la valeur`),
      state: i18n._(
        msg`shown : publiée ; suppressed : masquée ; too-few : trop peu pour conclure ; not-asked : non posée`,
      ),
      reason: i18n._(
        msg`Pourquoi une valeur est masquée ; d’une manche à l’autre : same-question, reworded ou other-question`,
      ),
      verdict: i18n._(msg`Verdict sur la différence, après correction`),
      label: i18n._(msg`Nom de la ligne dans la langue du rapport`),
      release: i18n._(msg`Publication antérieure dont est la valeur ; vide : celle qui est montrée`),
      round: i18n._(msg`Identifiant de la manche dont est la valeur`),
    },
  };
}
