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
import type { PeopleTone, Tone, ToneRow } from '../../contract/figure.ts';
import type { Words } from '../value/telling.ts';
import { rowVerdictName, sideName } from '../words/names.ts';
import { peopleName, peopleParts } from './people.ts';
import { polarities, polarityNames } from './polarities.ts';
import { readingName, toneAbsence } from './reading.ts';

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
    const lines = audiences.map((side) => {
      const people = row.people[side];
      return people ? peopleLine(words, people, side) : toneLine(words, row.tones[side], side);
    });
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

/** A side whose comments people read enough of: what they would say, in the engine's place. */
function peopleLine(words: Words, tone: PeopleTone, side: StackLine['side']): StackLine {
  const { i18n, format } = words;
  const caption = `${sideName(i18n, side)} · ${peopleName(i18n, tone, format)}`;
  return { side, caption, parts: peopleParts(words, tone) };
}
