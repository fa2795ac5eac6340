import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ToneRow } from '../../contract/figure.ts';
import type { SentimentView } from '../../contract/sentiment.ts';
import type { Formats } from '../words/format.ts';

/** The finding of the sentiment page: where the measured tone seems to part. Nothing of it is ever established. */
export function sentimentHeadline(i18n: I18n, view: Pick<SentimentView, 'themes' | 'questions'>): string {
  const perhaps = ({ verdict }: ToneRow) => verdict === 'maybe';
  // A theme gathers its questions, so it speaks first; one question may still part where its theme does not.
  const parted = strongestTone(view.themes.filter(perhaps)) ?? strongestTone(view.questions.filter(perhaps));
  if (parted) {
    return (parted.gap?.value ?? 0) < 0
      ? i18n._(msg`Sur « ${parted.label} », le ton mesuré semble plus négatif dehors que dedans.`)
      : i18n._(msg`Sur « ${parted.label} », le ton mesuré semble plus négatif dedans que dehors.`);
  }
  return view.themes.some(({ gap }) => gap !== null)
    ? i18n._(msg`Aucune différence de ton ne se dessine entre les deux côtés.`)
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
