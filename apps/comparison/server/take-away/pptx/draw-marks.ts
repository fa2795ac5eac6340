import { type Drawing, type Ink, inks, type Mark, type TextMark, textWidth } from '@miroir/ui/layout';
import type PptxGenJS from 'pptxgenjs';

export type Deck = PptxGenJS;
type Slide = ReturnType<Deck['addSlide']>;

/** Where a drawing begins, in inches, and how many inches a pixel is. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** An ink as slides write colours. */
export function hex(ink: Ink): string {
  return inks[ink].slice(1);
}

/** The marks as native shapes and text, each named by the value it plots: all of it can be moved, recoloured, rewritten. */
export function drawMarks(slide: Slide, deck: Deck, drawing: Drawing, place: Place): void {
  for (const mark of drawing.marks) drawMark(slide, deck, mark, place);
}

function drawMark(slide: Slide, deck: Deck, mark: Mark, at: Place): void {
  const named = mark.data?.[0]
    ? { objectName: mark.data.map(({ label, value }) => `${label}: ${value}`).join(' · ') }
    : {};
  switch (mark.kind) {
    case 'rect': {
      if (mark.width <= 0 || mark.height <= 0) return;
      const fill = mark.fill
        ? { fill: { color: hex(mark.fill), transparency: Math.round(100 * (1 - (mark.opacity ?? 1))) } }
        : {};
      const line = mark.stroke
        ? {
            line: {
              color: hex(mark.stroke),
              width: 0.75,
              dashType: mark.dashed ? ('dash' as const) : ('solid' as const),
            },
          }
        : {};
      slide.addShape(deck.ShapeType.rect, { ...named, ...boxOf(mark, at), ...fill, ...line });
      return;
    }
    case 'line':
      drawLine(slide, deck, mark, at);
      return;
    case 'point': {
      const shape = mark.shape === 'disc' ? deck.ShapeType.ellipse : deck.ShapeType.diamond;
      const box = {
        x: mark.x - mark.size,
        y: mark.y - mark.size,
        width: 2 * mark.size,
        height: 2 * mark.size,
      };
      const line = { color: hex('surface'), width: 1 };
      slide.addShape(shape, { ...named, ...boxOf(box, at), fill: { color: hex(mark.fill) }, line });
      return;
    }
    case 'text':
      drawText(slide, mark, at);
  }
}

function boxOf(box: { x: number; y: number; width: number; height: number }, { x, y, scale }: Place) {
  return { x: x + box.x * scale, y: y + box.y * scale, w: box.width * scale, h: box.height * scale };
}

function drawLine(slide: Slide, deck: Deck, mark: Extract<Mark, { kind: 'line' }>, at: Place): void {
  const box = {
    x: Math.min(mark.x1, mark.x2),
    y: Math.min(mark.y1, mark.y2),
    width: Math.abs(mark.x2 - mark.x1),
    height: Math.abs(mark.y2 - mark.y1),
  };
  const rising = (mark.x2 - mark.x1) * (mark.y2 - mark.y1) < 0;
  const line = {
    color: hex(mark.ink),
    width: Math.max(0.5, mark.width * at.scale * 72),
    transparency: Math.round(100 * (1 - (mark.opacity ?? 1))),
  };
  slide.addShape(deck.ShapeType.line, { ...boxOf(box, at), flipV: rising, line });
}

/** Slides set type in points, 72 to the inch; their fonts are a little wider than the product's. */
function drawText(slide: Slide, mark: TextMark, at: Place): void {
  const width = textWidth(mark.text, mark.size, mark.weight) * 1.12 + 4;
  const from =
    mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
  const box = { x: from, y: mark.y - mark.size * 1.05, width, height: mark.size * 1.4 };
  const align = mark.anchor === 'end' ? 'right' : mark.anchor === 'middle' ? 'center' : 'left';
  slide.addText(mark.text, {
    ...boxOf(box, at),
    margin: 0,
    fontSize: Math.round(mark.size * at.scale * 72 * 10) / 10,
    bold: mark.weight === 'bold',
    color: hex(mark.ink),
    align,
    valign: 'middle',
    wrap: false,
  });
}
