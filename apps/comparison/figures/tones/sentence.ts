import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ToneRow } from '../../contract/figure.ts';
import type { SentimentView } from '../../contract/sentiment.ts';
import type { Formats } from '../words/format.ts';

/** The finding of the sentiment page: where the measured tone parts, where it meets. */
export function sentimentHeadline(i18n: I18n, view: Pick<SentimentView, 'themes' | 'questions'>): string {
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
