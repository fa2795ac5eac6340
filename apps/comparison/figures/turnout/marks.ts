import { msg } from '@lingui/core/macro';
import type { Audience } from '@miroir/basics';
import { type Absence, type BarSpec, barGroups, type Drawing } from '@miroir/ui/layout';
import type { CohortParticipation, ParticipationView } from '../../contract/participation.ts';
import type { Words } from '../value/telling.ts';
import { sideName, suppressedName } from '../words/names.ts';

/** How many of a cohort's list count here, in words; the cohort alone where it has no list. */
export function turnoutLabel({ i18n, format }: Words, { label, headcount, n }: CohortParticipation): string {
  if (headcount === null) return label;
  const all = format.count(headcount);
  if (n === null) return `${label} · ${i18n._(msg`${all} sur la liste`)}`;
  const answers = format.count(n);
  return `${label} · ${i18n._(msg`${answers} réponses comptées ici, pour ${all} personnes sur la liste`)}`;
}

/** A cohort's bar: its rate where there is a list, else its count on the scale of the largest; or why there is none. */
export function turnoutBar(
  { i18n, format }: Words,
  cohort: CohortParticipation,
  at: { readonly side: Audience; readonly most: number },
): BarSpec | Absence {
  const { n, rate, state, label } = cohort;
  if (state !== 'shown' || n === null) {
    const reason = state === 'whole-only' ? 'cohort-without-figure' : 'fewer-than-k';
    return { state: 'suppressed', text: suppressedName(i18n, reason) };
  }
  const name = `${sideName(i18n, at.side)} · ${label}`;
  return rate === null
    ? { side: at.side, value: n, max: at.most, text: format.count(n), name }
    : { side: at.side, value: rate, max: 100, text: format.percent(rate), name, rest: true };
}

/** The largest count of a side's cohorts: the scale of those without a list. */
export function turnoutMost(cohorts: ParticipationView['cohorts'][Audience]): number {
  return Math.max(1, ...cohorts.map(({ n }) => n ?? 0));
}

/** One bar a cohort of one side. Where there is a list, the part of it without a figure here is drawn too. */
export function turnoutMarks(
  words: Words,
  view: ParticipationView,
  at: { side: Audience; width: number },
): Drawing {
  const { side, width } = at;
  const cohorts = view.cohorts[side];
  const most = turnoutMost(cohorts);
  const lines = cohorts.map((cohort) => {
    const drawn = turnoutBar(words, cohort, { side, most });
    const label = turnoutLabel(words, cohort);
    return 'state' in drawn ? { label, bar: null, absence: drawn } : { label, bar: drawn, absence: null };
  });
  return barGroups([{ side, name: sideName(words.i18n, side), lines }], width);
}
