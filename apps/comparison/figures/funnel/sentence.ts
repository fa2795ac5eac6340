import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ParticipationView } from '../../contract/participation.ts';
import type { Formats } from '../words/format.ts';

/** The finding of the participation page: who answered, and the cohort with the fewest counted, of those invited by name. */
export function participationHeadline(i18n: I18n, view: ParticipationView, format: Formats): string {
  const n = format.count(view.basis.n.employees);
  const m = format.count(view.basis.n.consumers);
  const first = i18n._(msg`${n} salariés et ${m} clients comptent dans les résultats.`);
  const rated = view.cohorts.employees.flatMap((cohort) =>
    cohort.rate === null ? [] : [{ label: cohort.label, rate: cohort.rate }],
  );
  const sorted = rated.sort((a, b) => a.rate - b.rate);
  const [quiet, loud] = [sorted[0], sorted.at(-1)];
  if (!quiet || !loud || loud.rate - quiet.rate < 10) return first;
  const low = format.percent(quiet.rate);
  const high = format.percent(loud.rate);
  return `${first} ${i18n._(msg`C’est dans « ${quiet.label} » qu’il y a le moins de réponses comptées : ${low} de la liste, contre ${high} pour « ${loud.label} ».`)}`;
}
