import { type Drawing, inks } from '@miroir/ui/layout';
import type { Report } from '../../../figures/report/report-value.ts';
import { type Deck, drawMarks, hex } from './draw-marks.ts';

/** Inches of a 16:9 slide, and of the room around what it says. */
export const sheet = { width: 13.333, height: 7.5, margin: 0.6 } as const;
/** Inches between the margins. */
export const wide = sheet.width - 2 * sheet.margin;

/** Fonts that every machine has: a presentation cannot carry the product's own. */
export const fonts = { head: 'Georgia', body: 'Arial' } as const;

/** A slide of the deck. */
export type Slide = ReturnType<Deck['addSlide']>;

interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly size: number;
  readonly serif?: boolean;
  readonly bold?: boolean;
  readonly quiet?: boolean;
  readonly right?: boolean;
}

/** Lines of text in a box, in inches; sizes are in points. */
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
      fontSize: box.size,
      fontFace: box.serif ? fonts.head : fonts.body,
      bold: box.bold ?? false,
      color: hex(box.quiet ? 'ink-2' : 'ink'),
      align: box.right ? 'right' : 'left',
      valign: 'top',
      lang: report.lang,
      fit: 'shrink',
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
    y: 6.62,
    w: wide,
    h: 0,
    line: { color: inks.line.slice(1), width: 0.75 },
  });
  say(slide, report, [...at.foot, at.method], {
    x: margin,
    y: 6.7,
    w: wide,
    h: 0.6,
    size: 8.5,
    quiet: true,
  });
  return slide;
}

/** A drawing as large as its place allows, never larger than life. */
export function place(
  slide: Slide,
  deck: Deck,
  drawing: Drawing,
  box: { x: number; y: number; w: number; h: number },
): void {
  const scale = Math.min(box.w / drawing.width, box.h / Math.max(1, drawing.height));
  drawMarks(slide, deck, drawing, { x: box.x, y: box.y, scale });
}
