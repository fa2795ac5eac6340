import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import type { TrendLine, TrendPoint, WordChange } from '../../contract/trend.ts';
import type { Words } from '../value/telling.ts';
import { sideName } from '../words/names.ts';

type Line = Pick<TrendLine, 'points'>;

/** Why a line is cut, or has no figure at a moment. */
export interface Break {
  /** Unique among those of a line. */
  readonly id: string;
  /** Whose line, and at which round. */
  readonly at: string;
  /** What could be answered then was something else; or a text that reads otherwise since. */
  readonly kind: 'other-shape' | 'reworded';
  /** Language of both texts, and its name; null where no text is told. */
  readonly language: { readonly tag: string; readonly name: string } | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** Every break of a line, moment by moment; what both sides read is told once. */
export function breaksOf(words: Words, { points }: Line): Break[] {
  return points.flatMap((point, index) => [
    ...otherShapes(words, point, points[index - 1]),
    ...rewordedAt(words, point),
  ]);
}

/** Told once a round: the figures of another question are in none of its publications. */
function otherShapes(words: Words, point: TrendPoint, before: TrendPoint | undefined): Break[] {
  if (before?.round === point.round) return [];
  const sides = audiences.filter((side) => point.otherShape?.[side]);
  if (sides.length === 0) return [];
  const at = placeSaid(words, point, sides);
  return [{ id: `${point.key}-shape`, at, kind: 'other-shape', language: null, before: null, after: null }];
}

function rewordedAt(words: Words, point: TrendPoint): Break[] {
  const of = (side: Audience) => point.reworded?.[side] ?? [];
  const [mine, theirs] = [of('employees'), of('consumers')];
  const isSame = mine.length > 0 && JSON.stringify(mine) === JSON.stringify(theirs);
  const told = isSame
    ? [{ sides: audiences, changes: mine }]
    : audiences.map((side) => ({ sides: [side], changes: of(side) }));
  return told.flatMap(({ sides, changes }) =>
    changes.map((change, index) => ({
      ...{ id: `${point.key}-${sides.join('-')}-${index}`, at: placeSaid(words, point, sides) },
      kind: 'reworded' as const,
      ...{ language: languageOf(words, change), before: change.before, after: change.after },
    })),
  );
}

function placeSaid({ i18n, format }: Words, { round }: TrendPoint, sides: readonly Audience[]): string {
  const number = format.count(round);
  const who = sides.map((side) => sideName(i18n, side)).join(', ');
  return i18n._(msg`manche ${number}, ${who}`);
}

function languageOf({ i18n }: Words, { locale }: WordChange): Break['language'] {
  const name = new Intl.DisplayNames([i18n.locale], { type: 'language', fallback: 'code' }).of(locale);
  return { tag: locale, name: name ?? locale };
}

/** One break in one sentence, where its texts are no parts of a page: the notes of a file. */
export function breakSentence({ i18n }: Words, { at, kind, language, before, after }: Break): string {
  if (kind === 'other-shape')
    return i18n._(msg`Posée autrement (${at}) : ces réponses-là ne se comparent pas à celles d’aujourd’hui.`);
  const name = language?.name ?? '';
  const [was, now] = [before ?? '', after ?? ''];
  if (before === null) return i18n._(msg`Texte ajouté (${at}, ${name}) : « ${now} ».`);
  if (after === null) return i18n._(msg`Texte retiré (${at}, ${name}) : « ${was} ».`);
  return i18n._(msg`Reformulée (${at}, ${name}) : « ${was} », puis « ${now} ».`);
}

/** What the table of a line says of a side at a moment: whether its figure goes on from the one before. */
export function continuitySaid(
  { i18n }: Words,
  { points }: Line,
  { index, side }: { readonly index: number; readonly side: Audience },
): string {
  const point = points[index];
  if (point?.otherShape?.[side]) return i18n._(msg`autre question`);
  if ((point?.reworded?.[side].length ?? 0) > 0) return i18n._(msg`reformulée`);
  return point?.joined[side] ? i18n._(msg`même question`) : '—';
}
