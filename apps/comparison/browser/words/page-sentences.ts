import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  ExpectationsView,
  ParticipationView,
  SentimentView,
  ToneRow,
} from '../../server/report/view.ts';
import type { Formats } from './format.ts';
import { rowTitle } from './row-sentence.ts';

/** The finding of the expectations page: the two widest established gaps, or that there is none. */
export function expectationsHeadline(i18n: I18n, view: ExpectationsView, format: Formats): string {
  const established = view.rows
    .filter(({ verdict }) => verdict === 'established')
    .sort((a, b) => b.width - a.width);
  const [first, second] = [...new Set(established.map(rowTitle))];
  if (first && second)
    return i18n._(msg`C’est sur « ${first} » et sur « ${second} » que les deux côtés s’écartent le plus.`);
  if (first) return i18n._(msg`Un seul écart est établi entre les deux côtés : « ${first} ».`);
  const close = view.rows.filter(({ verdict }) => verdict === 'close').length;
  const count = format.count(view.rows.length);
  if (view.rows.length === 0) return i18n._(msg`Aucune question à comparer sous ces filtres.`);
  return close > 0
    ? i18n._(
        msg`Aucun écart n’est établi entre les deux côtés ; sur ${close} des ${count} comparaisons, ils sont proches.`,
      )
    : i18n._(msg`Aucun écart n’est établi entre les deux côtés.`);
}

/** The finding of the sentiment page: where the measured tone parts, where it meets. */
export function sentimentHeadline(i18n: I18n, view: SentimentView): string {
  const established = ({ verdict }: ToneRow) => verdict === 'established';
  // A theme gathers its questions, so it speaks first; one question may still part where its theme does not.
  const parted =
    strongestTone(view.themes.filter(established)) ?? strongestTone(view.questions.filter(established));
  const met = view.themes.find(({ verdict }) => verdict === 'close');
  if (parted) {
    const apart =
      (parted.gap?.value ?? 0) < 0
        ? i18n._(msg`Sur « ${parted.label} », le ton mesuré est plus négatif dehors que dedans.`)
        : i18n._(msg`Sur « ${parted.label} », le ton mesuré est plus négatif dedans que dehors.`);
    return met ? `${apart} ${i18n._(msg`Sur « ${met.label} », il est proche.`)}` : apart;
  }
  const compared = view.themes.filter(({ gap }) => gap !== null).length;
  if (compared === 0)
    return i18n._(msg`Pas encore assez de commentaires pour comparer le ton des deux côtés.`);
  return met
    ? i18n._(msg`Aucune différence de ton n’est établie ; sur « ${met.label} », il est proche.`)
    : i18n._(msg`Aucune différence de ton n’est établie entre les deux côtés.`);
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
  if (!shown) return i18n._(msg`« ${label} » : trop peu de commentaires publiés de part et d’autre.`);
  const value = format.percent((100 * shown.negative) / shown.n);
  return employees.state === 'shown'
    ? i18n._(
        msg`« ${label} » : ton négatif dans ${value} des commentaires de salariés ; rien de publié chez les clients.`,
      )
    : i18n._(
        msg`« ${label} » : ton négatif dans ${value} des commentaires de clients ; rien de publié chez les salariés.`,
      );
}

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
