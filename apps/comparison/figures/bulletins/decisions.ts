import { msg, plural } from '@lingui/core/macro';
import type { AnsweredGap, AnswerMeasures } from '../../contract/decisions.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { faceSentence } from './mirror.ts';

/** A gap that a decision answers, with both figures. */
export function answeredSentence(words: Words, gap: AnsweredGap, title: string): string {
  const { employees, consumers } = gap.figures;
  return faceSentence(words, {
    ...{ title, unit: gap.unit, scale: gap.scale, gap: gap.gap, verdict: gap.verdict, only: null },
    figures: {
      employees: { state: 'shown', ...employees },
      consumers: { state: 'shown', ...consumers },
    },
  });
}

/** Whether one side is answered less than the other: said as a finding only where its interval leaves out zero. */
export function answeringSentence(
  { i18n, format }: Words,
  { sides: of, difference }: AnswerMeasures,
): string {
  const { toInside, toOutside, theInside, theOutside } = sides(i18n);
  if (difference === null) {
    const { employees, consumers } = of;
    if (employees.ideas + consumers.ideas === 0)
      return i18n._(msg`Aucune idée n’est encore comptée : il n’y a pas de part à comparer.`);
    return employees.ideas === 0
      ? i18n._(msg`Aucune idée n’est encore comptée chez ${theInside} : il n’y a pas de part à comparer.`)
      : i18n._(msg`Aucune idée n’est encore comptée chez ${theOutside} : il n’y a pas de part à comparer.`);
  }
  // Told from the side that is answered less, or from the employees: no sign but in an interval that holds zero.
  const turned = difference.value < 0;
  const size = Math.round(Math.abs(difference.value));
  const bare = (end: number): string => format.bare(end, 'percent');
  const low = bare(turned ? -difference.high : difference.low);
  const high = bare(turned ? -difference.low : difference.high);
  if (difference.high < 0)
    return i18n._(
      msg`Nous répondons moins ${toInside} qu’${toOutside} : un écart de ${plural(size, { one: '# point de pourcentage', other: '# points de pourcentage' })}, entre ${low} et ${high}.`,
    );
  if (difference.low > 0)
    return i18n._(
      msg`Nous répondons moins ${toOutside} qu’${toInside} : un écart de ${plural(size, { one: '# point de pourcentage', other: '# points de pourcentage' })}, entre ${low} et ${high}.`,
    );
  return i18n._(
    msg`Aucune différence établie entre les réponses aux deux côtés : un écart de ${plural(size, { one: '# point de pourcentage', other: '# points de pourcentage' })}, entre ${low} et ${high}.`,
  );
}

/** A frozen reading, as participants are told that a decision answers one: without its figures. */
export function readingNamed({ i18n, format }: Words, madeAt: number): string {
  const day = format.date(madeAt);
  return i18n._(msg`Une lecture de la comparaison, du ${day}`);
}
