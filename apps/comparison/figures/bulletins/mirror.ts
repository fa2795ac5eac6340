import { msg, plural } from '@lingui/core/macro';
import { fewestToConclude } from '@miroir/insight';
import { inTen } from '@miroir/ui/in-ten';
import type { ComparisonRow } from '../../contract/figure.ts';
import { isEstablished } from '../rows/established.ts';
import { rowTitle } from '../rows/sentence.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { absenceName } from '../words/names.ts';

/** A row as one side is told of it: its own words in the place of the other's. */
export type RowForSide = Pick<ComparisonRow, 'figures' | 'unit' | 'scale' | 'gap' | 'verdict' | 'only'> & {
  readonly title: string;
};

/** A row under the words that a side was asked in. */
export function rowForSide(row: ComparisonRow, title = rowTitle(row)): RowForSide {
  return { ...row, title };
}

/** Both figures of a row in one sentence: what the page begins with. */
export function faceSentence({ i18n, format }: Words, { title, figures, unit, scale }: RowForSide): string {
  const { theInside, theOutside } = sides(i18n);
  const { employees, consumers } = figures;
  if (employees.state !== 'shown' || consumers.state !== 'shown') return '';
  if (unit === 'percent') {
    const [a, b] = [inTen(employees).value, inTen(consumers).value];
    return i18n._(msg`« ${title} » : ${a} sur 10 chez ${theInside}, ${b} sur 10 chez ${theOutside}.`);
  }
  const [a, b] = [format.bare(employees.value, unit), format.bare(consumers.value, unit)];
  const most = format.count(scale[1]);
  if (unit === 'points')
    return i18n._(
      msg`« ${title} », en points sur ${most} : ${a} chez ${theInside}, ${b} chez ${theOutside}.`,
    );
  if (unit === 'score')
    return i18n._(
      msg`« ${title} », en note de −100 à 100 : ${a} chez ${theInside}, ${b} chez ${theOutside}.`,
    );
  return i18n._(msg`« ${title} », en moyenne sur ${most} : ${a} chez ${theInside}, ${b} chez ${theOutside}.`);
}

/** What follows from both figures, for somebody who reads no statistics: never more than the verdict says. */
export function faceFinding({ i18n, format }: Words, row: RowForSide): string {
  const { gap, unit, verdict } = row;
  if (verdict === 'established-small')
    return i18n._(msg`Il y a un écart, et il est petit : ce n’est pas un hasard, mais il pèse peu.`);
  if (isEstablished(row)) {
    const least =
      gap === null || gap.low * gap.high <= 0 ? 0 : Math.min(Math.abs(gap.low), Math.abs(gap.high));
    return leastSaid({ i18n, format }, least, unit) ?? i18n._(msg`L’écart tient : ce n’est pas un hasard.`);
  }
  if (verdict === 'close')
    return i18n._(msg`Un terrain commun : s’il y a un écart entre les deux côtés, il est petit.`);
  if (verdict === 'maybe')
    return i18n._(msg`Il y a peut-être un écart : les réponses ne suffisent pas à l’affirmer.`);
  return i18n._(msg`Il y a peut-être un écart, peut-être aucun : les réponses ne suffisent pas à le dire.`);
}

/** The least that a gap can be, rounded down to what is said of its unit: never more than the figure; null where that is nothing. */
function leastSaid({ i18n, format }: Words, least: number, unit: ComparisonRow['unit']): string | null {
  if (unit === 'mean') {
    const tenths = Math.floor(least * 10) / 10;
    const size = format.decimal(tenths);
    return tenths > 0 ? i18n._(msg`L’écart tient, même au plus près : au moins ${size}.`) : null;
  }
  const size = Math.floor(least);
  if (size === 0) return null;
  return unit === 'percent'
    ? i18n._(
        msg`L’écart tient, même au plus près : au moins ${plural(size, { one: '# point de pourcentage', other: '# points de pourcentage' })}.`,
      )
    : i18n._(
        msg`L’écart tient, même au plus près : au moins ${plural(size, { one: '# point', other: '# points' })}.`,
      );
}

/** Why one side's figure of a question is not put face to face. */
export function hiddenSentence({ i18n, format }: Words, row: RowForSide): string {
  const { theInside, theOutside } = sides(i18n);
  if (row.only === 'employees') return i18n._(msg`Posée d’un seul côté : ${theInside}.`);
  if (row.only === 'consumers') return i18n._(msg`Posée d’un seul côté : ${theOutside}.`);
  const said = (side: 'employees' | 'consumers') => {
    const figure = row.figures[side];
    return figure.state === 'too-few'
      ? tooFewSaid({ i18n, format }, figure.n)
      : absenceName(i18n, figure, { format, only: null });
  };
  const [inside, outside] = [said('employees'), said('consumers')];
  if (inside !== null && inside === outside) return i18n._(msg`Des deux côtés : ${inside}.`);
  if (inside !== null && outside !== null)
    return i18n._(msg`Chez ${theInside} : ${inside} ; chez ${theOutside} : ${outside}.`);
  if (inside !== null) return i18n._(msg`Chez ${theInside} : ${inside}.`);
  return i18n._(msg`Chez ${theOutside} : ${outside ?? ''}.`);
}

/** That fewer answered than a comparison takes, and how many it takes: other pages go by other numbers. */
function tooFewSaid({ i18n, format }: Words, n: number): string {
  const fewest = format.count(fewestToConclude);
  return i18n._(
    msg`${plural(n, { one: `# réponse, il en faut ${fewest} pour un face-à-face`, other: `# réponses, il en faut ${fewest} pour un face-à-face` })}`,
  );
}
