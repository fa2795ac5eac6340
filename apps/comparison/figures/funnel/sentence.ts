import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import type { ParticipationView } from '../../contract/participation.ts';
import { sides } from '../words/called.ts';
import type { Formats } from '../words/format.ts';

/** The finding of the participation page: who answered, and which cohort answers less than the others for sure. */
export function participationHeadline(i18n: I18n, view: ParticipationView, format: Formats): string {
  const { manyInside, manyOutside } = sides(i18n);
  const n = format.count(view.basis.n.employees);
  const m = format.count(view.basis.n.consumers);
  const first = i18n._(msg`${n} ${manyInside} et ${m} ${manyOutside} comptent dans les résultats.`);
  const quiet = audiences
    .flatMap((side) => view.quiet[side] ?? [])
    .map((each) => quietSaid(i18n, each, format));
  if (quiet.length > 0) return [first, ...quiet].join(' ');
  const rated = audiences.some((side) => view.cohorts[side].filter(({ rate }) => rate !== null).length > 1);
  return rated
    ? `${first} ${i18n._(msg`Parmi les cohortes qui ont un chiffre, aucune ne répond nettement moins que les autres.`)}`
    : first;
}

function quietSaid(
  i18n: I18n,
  { label, rate, others }: NonNullable<ParticipationView['quiet']['employees']>,
  format: Formats,
): string {
  const [low, high] = [format.percent(rate), format.percent(others)];
  return i18n._(
    msg`C’est « ${label} » qui se tait : ${low} de la liste comptent, contre ${high} pour les autres. C’est établi, même si toutes les réponses qui attendent en venaient.`,
  );
}
