import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { ComparisonRow } from '../../contract/figure.ts';
import type { RowChange, SinceView } from '../../contract/since.ts';
import { isEstablished } from '../rows/established.ts';
import type { Words } from '../value/telling.ts';
import { sides } from '../words/called.ts';
import { figureText, rowVerdictName } from '../words/names.ts';

/** What it was and what it is, on both sides, then both verdicts where they differ. */
export function changeSentence(words: Words, change: RowChange): string {
  const sides = audiences.map((side) => sideSaid(words, side, change));
  const verdicts = change.how === 'verdict' ? [verdictSaid(words.i18n, change)] : [];
  const turned = change.how === 'turned' ? [words.i18n._(msg`L’écart a changé de sens.`)] : [];
  return [`${sides.join(', ')}.`, ...turned, ...verdicts].join(' ');
}

function sideSaid({ i18n, format }: Words, side: Audience, { row, was }: RowChange): string {
  const { manyInside, manyOutside } = sides(i18n);
  const [before, after] = [
    valueInWords({ i18n, format }, was, side),
    valueInWords({ i18n, format }, row, side),
  ];
  if (before === after && row.figures[side].state === 'shown')
    return side === 'employees'
      ? i18n._(msg`${manyInside} toujours à ${after}`)
      : i18n._(msg`${manyOutside} toujours à ${after}`);
  if (before === after)
    return side === 'employees'
      ? i18n._(msg`${manyInside} toujours ${after}`)
      : i18n._(msg`${manyOutside} toujours ${after}`);
  return side === 'employees'
    ? i18n._(msg`${manyInside} de ${before} à ${after}`)
    : i18n._(msg`${manyOutside} de ${before} à ${after}`);
}

/** The value of a side, or in words why there is none. */
export function valueInWords({ i18n, format }: Words, row: ComparisonRow, side: Audience): string {
  const figure = row.figures[side];
  return figure.state === 'shown'
    ? format.figure(figure.value, row.unit)
    : figureText(i18n, figure, { format, unit: row.unit, only: row.only });
}

function verdictSaid(i18n: I18n, { row, was }: RowChange): string {
  const [before, after] = [rowVerdictName(i18n, was), rowVerdictName(i18n, row)];
  const said = i18n._(msg`Verdict : « ${before} », puis « ${after} ».`);
  if (!isEstablished(was) || isEstablished(row) || !row.gap || !was.gap) return said;
  const shrunk = Math.abs(row.gap.value) < Math.abs(was.gap.value);
  return shrunk
    ? `${said} ${i18n._(msg`C’est l’écart qui a baissé.`)}`
    : `${said} ${i18n._(msg`L’écart n’a pas baissé : il est jugé avec toutes les questions, sur les réponses d’aujourd’hui.`)}`;
}

/** How many comparisons changed and how many did not, in one sentence. */
export function sinceSentence({ i18n, format }: Words, since: SinceView): string {
  const changed = since.changes.length;
  const same = format.count(since.same);
  if (changed === 0)
    return i18n._(
      msg`Aucune lecture n’a changé : sur ${same} comparaisons, aucun verdict n’est autre et aucun côté n’a bougé de 2 points.`,
    );
  return i18n._(
    msg`${plural(changed, { one: '# comparaison a changé', other: '# comparaisons ont changé' })} ; pour ${same} autres, aucun verdict n’est autre et aucun côté n’a bougé de 2 points.`,
  );
}

/** Which publications are compared: `n° 18 et n° 25, du 8 décembre`. */
export function releaseName({ i18n, format }: Words, release: SinceView['from']): string {
  const { serials, at, round } = release;
  const [a, b] = [format.count(serials.employees ?? 0), format.count(serials.consumers ?? 0)];
  const when = format.dateTime(at);
  return i18n._(msg`manche ${round}, n° ${a} et n° ${b}, le ${when}`);
}
