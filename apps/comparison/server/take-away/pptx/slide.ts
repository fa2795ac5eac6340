import { cut, type Drawing, inks } from '@miroir/ui/layout';
import type { Report } from '../../../figures/report/report-value.ts';
import { type Deck, drawMarks, hex } from './draw-marks.ts';
import { fittingSize, type TextRoom } from './fit-text.ts';

/** Inches of a 16:9 slide, and of the room around what it says. */
export const sheet = { width: 13.333, height: 7.5, margin: 0.6 } as const;
/** Inches between the margins. */
export const wide = sheet.width - 2 * sheet.margin;

/** Fonts that every machine has: a presentation cannot carry the product's own. */
export const fonts = { head: 'Georgia', body: 'Arial' } as const;

/** A slide of the deck. */
export type Slide = ReturnType<Deck['addSlide']>;

interface TextBox extends TextRoom {
  readonly x: number;
  readonly y: number;
  readonly quiet?: boolean;
  readonly right?: boolean;
}

/** Lines of text in a box, at its size or smaller where they would not fit. */
export function say(slide: Slide, report: Report, text: string | readonly string[], box: TextBox): void {
  const lines = typeof text === 'string' ? [text] : text;
  slide.addText(
    lines.map((line) => ({ text: line, options: { breakLine: true } })),
    {
      x: box.x,
      y: box.y,
      w: box.w,
      h: box.h,
      margin: 0,
      fontSize: fittingSize(lines, box),
      fontFace: box.serif ? fonts.head : fonts.body,
      bold: box.bold ?? false,
      color: hex(box.quiet ? 'ink-2' : 'ink'),
      align: box.right ? 'right' : 'left',
      valign: 'top',
      lang: report.lang,
    },
  );
}

/** Head and foot of every slide: campaign, page, filters with n, publications and method. */
export function frame(
  deck: Deck,
  report: Report,
  at: { page: number; total: number } & Pick<Report, 'foot' | 'method'>,
): Slide {
  const slide = deck.addSlide();
  const { margin } = sheet;
  say(slide, report, `${report.title} · ${report.round}`, {
    x: margin,
    y: 0.35,
    w: 9,
    h: 0.3,
    size: 11,
    quiet: true,
  });
  say(slide, report, `${at.page} / ${at.total}`, {
    x: sheet.width - 2,
    y: 0.35,
    w: 1.4,
    h: 0.3,
    size: 11,
    quiet: true,
    right: true,
  });
  slide.addShape('line', {
    x: margin,
    y: 6.45,
    w: wide,
    h: 0,
    line: { color: inks.line.slice(1), width: 0.75 },
  });
  say(slide, report, [...at.foot, at.method], {
    x: margin,
    y: 6.53,
    w: wide,
    h: 0.78,
    size: 10,
    quiet: true,
  });
  return slide;
}

/** Inches between two drawings. */
const between = 0.15;

/** The least share of its full size at which a drawing can still be read on a slide: its texts are 7.5 points then. */
const readable = 0.72;

/**
 * Drawings one under the other, all at one scale: as large as their place allows, never larger than its width. What could not be
 * read is left out, and the slide says that it is.
 */
export function place(
  slide: Slide,
  deck: Deck,
  { drawings, report }: { drawings: readonly Drawing[]; report: Report },
  box: { x: number; y: number; w: number; h: number },
): void {
  const widest = Math.max(1, ...drawings.map(({ width }) => width));
  const drawn = thoseReadable(drawings, box.h / ((box.w / widest) * readable));
  const whole = drawn.reduce((sum, { height }) => sum + height, 0);
  const all = drawings.reduce((sum, { height }) => sum + height, 0);
  const room = box.h - between * (drawn.length - 1) - (whole < all ? 0.3 : 0);
  const scale = Math.min(box.w / widest, room / Math.max(1, whole));
  let { y } = box;
  for (const drawing of drawn) {
    drawMarks(slide, deck, drawing, { x: box.x, y, scale });
    y += drawing.height * scale + between;
  }
  if (whole < all) say(slide, report, report.words.rest, { ...box, y, h: 0.25, size: 10, quiet: true });
}

/** The first drawings that fit a height in pixels, or the beginning of the first. */
function thoseReadable(drawings: readonly Drawing[], most: number): Drawing[] {
  const [first] = drawings;
  if (first && first.height > most) return cut(first, most).slice(0, 1);
  let height = 0;
  return drawings.filter((drawing) => {
    height += drawing.height;
    return height <= most;
  });
}
