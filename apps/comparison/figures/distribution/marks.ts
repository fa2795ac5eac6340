import { msg } from '@lingui/core/macro';
import { type Audience, audiences } from '@miroir/basics';
import {
  barGroups,
  type Drawing,
  optionColours,
  type Paint,
  type Part,
  partLegend,
  scaleColours,
  stacked,
  stackList,
} from '@miroir/ui/layout';
import type { QuestionView } from '../../contract/question.ts';
import type { Words } from '../value/telling.ts';
import { sideName } from '../words/names.ts';
import { partLabel } from '../words/part-label.ts';

/** The paints of a question's answers: a scale from negative to positive, or favourable options among others. */
export function distributionPaints(view: QuestionView): readonly Paint[] {
  return view.shape === 'ordered'
    ? scaleColours(view.parts.length)
    : optionColours(view.parts.map(({ favourable }) => favourable));
}

/** The answers of one side as parts of a whole. */
export function distributionParts(view: QuestionView, side: Audience): Part[] {
  const paints = distributionPaints(view);
  return view.parts.map(({ id, counts, ...part }, index) => ({
    id,
    label: partLabel(part),
    count: counts[side] ?? 0,
    ...(paints[index] ?? { fill: 'neutral', ink: 'ink' }),
  }));
}

/** The sides that have answers to this question. */
export function distributionSides(view: QuestionView): Audience[] {
  return audiences.filter((side) => view.parts.some(({ counts }) => counts[side] !== null));
}

/** The first and last answers, with what they mean, where a legend of every step would not be read. */
export function distributionEnds(view: QuestionView): readonly [string, string] | null {
  if (view.shape !== 'ordered' || (!view.ends && view.parts.length <= 5)) return null;
  const labels = [view.parts[0], view.parts.at(-1)].map((part) => (part ? partLabel(part) : ''));
  const end = (index: 0 | 1) => (view.ends ? `${labels[index]}, ${view.ends[index]}` : (labels[index] ?? ''));
  return [end(0), end(1)];
}

/** The whole distribution of both sides: stacked to 100 % when one answer excludes the others, bars otherwise. */
export function distributionMarks(words: Words, view: QuestionView, width: number): Drawing {
  return view.shape === 'separate' ? separate(words, view, width) : stackedPair(words, view, width);
}

function stackedPair({ i18n, format }: Words, view: QuestionView, width: number): Drawing {
  const lines = distributionSides(view).map((side) => {
    const parts = distributionParts(view, side);
    const n = format.count(parts.reduce((sum, { count }) => sum + count, 0));
    const name = sideName(i18n, side);
    return { side, caption: i18n._(msg`${name}, ${n} réponses`), parts };
  });
  const paints = distributionPaints(view);
  const ends = distributionEnds(view);
  const legend = view.parts.flatMap((part, index) => {
    const paint = paints[index];
    const shown = !ends || index === 0 || index === view.parts.length - 1;
    const said = ends ? (index === 0 ? ends[0] : ends[1]) : partLabel(part);
    return paint && shown ? [{ label: said, ...paint }] : [];
  });
  return stacked(
    [stackList(lines, width, (share) => format.count(100 * share)), partLegend(legend, width)],
    8,
  );
}

function separate({ i18n, format }: Words, view: QuestionView, width: number): Drawing {
  const groups = distributionSides(view).map((side) => ({
    side,
    name: sideName(i18n, side),
    lines: view.parts.map(({ shares, ...part }) => {
      const label = partLabel(part);
      const value = shares[side]?.value ?? null;
      const name = `${label} · ${sideName(i18n, side)}`;
      const bar = value === null ? null : { side, value, max: 100, text: format.percent(value), name };
      return { label, bar, absence: null };
    }),
  }));
  return barGroups(groups, width);
}
