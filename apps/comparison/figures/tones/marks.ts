import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { audiences } from '@miroir/basics';
import {
  type Drawing,
  type Part,
  paragraph,
  partLegend,
  polarityPaint,
  type StackLine,
  stacked,
  stackList,
} from '@miroir/ui/layout';
import type { Tone, ToneRow } from '../../contract/figure.ts';
import type { Words } from '../value/telling.ts';
import { rowVerdictName, sideName } from '../words/names.ts';
import { readingName, toneAbsence } from './reading.ts';

export const polarities = ['negative', 'neutral', 'positive'] as const;

/** Each tone in words. */
export function polarityNames(i18n: I18n): Readonly<Record<(typeof polarities)[number], string>> {
  return {
    negative: i18n._(msg`négatif`),
    neutral: i18n._(msg`neutre ou partagé`),
    positive: i18n._(msg`positif`),
  };
}

/** The three parts of those of a side's comments that were read. */
export function toneParts({ i18n }: Words, tone: Extract<Tone, { state: 'shown' }>): Part[] {
  const names = polarityNames(i18n);
  return polarities.map((polarity) => ({
    id: polarity,
    label: names[polarity],
    count: tone[polarity],
    ...polarityPaint[polarity],
  }));
}

/** One subject a block, both sides one above the other, employees first. */
export function tonesMarks(words: Words, rows: readonly ToneRow[], width: number): Drawing {
  const { i18n, format } = words;
  const names = polarityNames(i18n);
  const legend = polarities.map((polarity) => ({ label: names[polarity], ...polarityPaint[polarity] }));
  const blocks = rows.map((row): Drawing => {
    const heading = `${row.label} · ${rowVerdictName(i18n, row)}`;
    const head = paragraph(heading, { x: 0, y: 0, width, size: 14, ink: 'ink', weight: 'bold' });
    const lines = audiences.map((side) => toneLine(words, row.tones[side], side));
    return stacked([
      { width, height: head.height + 6, marks: head.marks },
      stackList(lines, width, (share) => format.count(100 * share)),
    ]);
  });
  return stacked([partLegend(legend, width), ...blocks], 12);
}

function toneLine(words: Words, tone: Tone, side: StackLine['side']): StackLine {
  const { i18n, format } = words;
  const name = sideName(i18n, side);
  if (tone.state !== 'shown') {
    const text = toneAbsence(i18n, tone, format) ?? '';
    return { side, caption: name, parts: { state: tone.state, text } };
  }
  return { side, caption: `${name} · ${readingName(i18n, tone)}`, parts: toneParts(words, tone) };
}
