import { msg, plural } from '@lingui/core/macro';
import type { MapView, Outlier } from '../../contract/map.ts';
import { cohortSaid } from '../cohorts/sentence.ts';
import { rowMeasure } from '../rows/measure.ts';
import { rowTitle } from '../rows/sentence.ts';
import type { Words } from '../value/telling.ts';
import { inSentence, saidOf, sideName, verdictName } from '../words/names.ts';

/** The finding of the map: which cohort departs most surely from its side and where, or that none does. */
export function mapHeadline(words: Words, { outliers, rows, departures }: MapView): string {
  const { i18n } = words;
  const [first] = outliers;
  if (rows.length === 0) return i18n._(msg`Aucune question à comparer sous ces filtres.`);
  if (!first) {
    return rows.some(({ row }) => row.provisional)
      ? i18n._(msg`À ce stade, aucun écart n’est établi entre une cohorte et le reste de son côté.`)
      : i18n._(msg`Aucun écart n’est établi entre une cohorte et le reste de son côté.`);
  }
  const { cohort, row } = first;
  const title = rowTitle(row);
  const own = departures.ofFirst;
  const more = departures.all - own;
  const said =
    own > 1
      ? i18n._(
          msg`« ${cohort} » s’écarte le plus du reste de son côté : « ${title} », et ${plural(own - 1, { one: '# autre question', other: '# autres questions' })}.`,
        )
      : i18n._(msg`« ${cohort} » s’écarte le plus du reste de son côté : « ${title} ».`);
  if (more === 0) return said;
  const rest = i18n._(
    msg`${plural(more, { one: 'Un autre écart de cohorte est établi.', other: '# autres écarts de cohortes sont établis.' })}`,
  );
  return `${said} ${rest}`;
}

/** One cohort that departs: its figures beside the rest of its side, and the other side's whole to compare. */
export function outlierSaid(
  words: Words,
  outlier: Outlier,
): { readonly subject: string; readonly said: string } {
  const { i18n, format } = words;
  const { cohort, row, cell, side } = outlier;
  const title = rowTitle(row);
  const measure = rowMeasure(words, row);
  const verdict = inSentence(i18n, verdictName(i18n, cell.within.verdict));
  const judged = row.provisional ? i18n._(msg`${verdict}, à ce stade`) : verdict;
  const figures = cohortSaid(words, row, cell);
  const n = cell.figure.state === 'shown' ? format.count(cell.figure.n) : '';
  const other = row.figures[side === 'employees' ? 'consumers' : 'employees'];
  const value = other.state === 'shown' ? format.figure(other.value, row.unit) : null;
  const facing =
    value === null
      ? ''
      : saidOf(i18n, sideName(i18n, side === 'employees' ? 'consumers' : 'employees'), `${value}.`);
  return {
    subject: i18n._(msg`${cohort}, ${title}`),
    said: `${i18n._(msg`${measure} : ${figures}, n = ${n} (${judged}).`)} ${facing}`.trim(),
  };
}
