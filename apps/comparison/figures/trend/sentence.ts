import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { TrendLine, TrendPoint, TrendView } from '../../contract/trend.ts';
import { fullTitle } from '../rows/full-title.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { capital, figureText, inSentence, verdictName } from '../words/names.ts';
import { isAlone } from './marks.ts';

/** The finding of the evolution: which of the drawn questions moved for sure, and by how much; or that none did. */
export function trendHeadline(words: Words, view: Pick<TrendView, 'lines'>): string {
  const { i18n } = words;
  const { theInside, theOutside } = sides(i18n);
  if (view.lines.length === 0) return i18n._(msg`Aucune question n’a encore de chiffre à suivre.`);
  if (view.lines.every(isAlone))
    return i18n._(msg`Une seule publication jusqu’ici : l’évolution commence à la prochaine.`);
  const moved = view.lines.flatMap((line) =>
    audiences.flatMap((side) => (isMoved(line, side) ? [{ line, side }] : [])),
  );
  const [first] = moved.sort((a, b) => width(b) - width(a));
  if (!first) return unmovedSentence(i18n, view.lines);
  const title = fullTitle(i18n, first.line.row);
  const { before, after } = endsOf(words, first.line, first.side);
  const said =
    first.side === 'employees'
      ? i18n._(msg`${theInside} ont bougé sur « ${title} » : de ${before} à ${after}.`)
      : i18n._(msg`${theOutside} ont bougé sur « ${title} » : de ${before} à ${after}.`);
  return capital(i18n, said);
}

function unmovedSentence(i18n: I18n, lines: readonly TrendLine[]): string {
  const [line] = lines;
  if (line === undefined || lines.length > 1)
    return i18n._(msg`Aucun mouvement n’est établi sur les questions suivies.`);
  const title = fullTitle(i18n, line.row);
  return i18n._(msg`Aucun mouvement n’est établi sur « ${title} ».`);
}

/** Whether a side moved beyond doubt. */
export function isMoved({ moves }: TrendLine, side: Audience): boolean {
  const verdict = moves?.[side].verdict;
  return verdict === 'established' || verdict === 'established-small';
}

function width({ line, side }: { line: TrendLine; side: Audience }): number {
  const { scale } = line.row;
  return Math.abs(line.moves?.[side].change?.value ?? 0) / (scale[1] - scale[0]);
}

function endsOf({ i18n, format }: Words, line: TrendLine, side: Audience): { before: string; after: string } {
  const change = line.moves?.[side].change?.value ?? 0;
  const figure = line.row.figures[side];
  const written = (value: number) => format.figure(value, line.row.unit);
  if (figure.state !== 'shown') {
    const text = figureText(i18n, figure, { format, unit: line.row.unit, only: line.row.only });
    return { before: text, after: text };
  }
  return { before: written(figure.value - change), after: written(figure.value) };
}

/** How one side moved since the chosen publication: `+12 points [5 ; 19] : établi.` */
export function moveSentence({ i18n, format }: Words, { row, moves }: TrendLine, side: Audience): string {
  const move = moves?.[side];
  if (!move || move.change === null)
    return i18n._(msg`Pas de mouvement à juger depuis la publication choisie.`);
  const { value, low, high } = move.change;
  const said = `${format.gap(value, row.unit)}\u00a0${format.interval(low, high, row.unit)}`;
  if (move.verdict === 'too-few')
    return i18n._(msg`${said} : trop peu de nouvelles réponses pour conclure, il en faut 20.`);
  const verdict = inSentence(i18n, verdictName(i18n, move.verdict));
  return i18n._(msg`${said} : ${verdict}.`);
}

/** The numbers of answers, moment by moment: `n = 356, 368, 382`. */
export function countsSaid({ format }: Words, points: readonly TrendPoint[], side: Audience): string {
  const counts = points.map(({ figures }) => {
    const figure = figures[side];
    return 'n' in figure ? format.count(figure.n) : '—';
  });
  const few = counts.length <= 4 ? counts : [counts[0] ?? '', '…', counts.at(-1) ?? ''];
  return `n\u00a0=\u00a0${few.join(', ')}`;
}

/** What moves are judged by. */
export function trendMethod(i18n: I18n, family: string): string {
  return i18n._(
    msg`Intervalles à 95 %. Dans une manche, chaque publication contient la précédente : un mouvement se juge en comparant les nouvelles réponses aux premières, ${family} questions des deux côtés jugées ensemble (Benjamini–Hochberg, 5 %). Un fil ne relie que des questions restées les mêmes.`,
  );
}
