import { cut, type Drawing, diamond, inks, type Mark } from '@miroir/ui/layout';
import type { Paper } from './paper.ts';
import type { Orientation } from './sheets.ts';

/** Draws the marks of a figure from a corner, at a scale: the very marks of the screen. */
export function drawMarks(
  paper: Paper,
  drawing: Drawing,
  at: { readonly x: number; readonly y: number; readonly scale: number },
): void {
  const { doc } = paper;
  doc.save();
  doc.translate(at.x, at.y);
  doc.scale(at.scale);
  for (const mark of drawing.marks) drawMark(paper, mark);
  doc.restore();
}

function drawMark(paper: Paper, mark: Mark): void {
  const { doc } = paper;
  switch (mark.kind) {
    case 'rect': {
      const box = () => doc.roundedRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
      if (mark.fill)
        box()
          .fillColor(inks[mark.fill], mark.opacity ?? 1)
          .fill();
      if (!mark.stroke) return;
      if (mark.dashed) doc.dash(4, { space: 3 });
      box().lineWidth(1).strokeColor(inks[mark.stroke], 1).stroke();
      doc.undash();
      return;
    }
    case 'line':
      doc
        .moveTo(mark.x1, mark.y1)
        .lineTo(mark.x2, mark.y2)
        .lineWidth(mark.width)
        .strokeColor(inks[mark.ink], mark.opacity ?? 1)
        .stroke();
      return;
    case 'point':
      if (mark.shape === 'disc') doc.circle(mark.x, mark.y, mark.size);
      else doc.polygon(...diamond(mark));
      doc.lineWidth(2).fillColor(inks[mark.fill], 1).strokeColor(inks.surface, 1).fillAndStroke();
      return;
    case 'text': {
      const face = mark.family === 'serif' ? 'serif' : mark.weight === 'bold' ? 'bold' : 'sans';
      const anchor = mark.anchor ?? 'start';
      paper.line(mark.text, mark.x, mark.y, { face, size: mark.size, ink: mark.ink, anchor });
    }
  }
}

/** The pixels of a layout that a sheet's width stands for: text of 12 px is then set at 9 points and reads. */
const pixelsPerPoint = 4 / 3;

/** Rows up to this many pixels stay on one sheet. */
const keptTogether = 120;

/**
 * Draws a figure over the width of the sheet as one tagged picture, named by its finding, over as many sheets as it needs:
 * cut between two of its rows. A piece that no sheet holds is made smaller.
 */
export function drawFigure(
  paper: Paper,
  marks: (width: number) => Drawing,
  options: { readonly alt: string; readonly orientation: Orientation },
): void {
  const drawing = marks(paper.width() * pixelsPerPoint);
  const sheet = paper.height() * pixelsPerPoint;
  const element = paper.doc.struct('Figure', { alt: options.alt });
  paper.root.add(element);
  const whole = drawing.height / pixelsPerPoint <= paper.room();
  const pieces = whole ? [drawing] : cut(drawing, Math.min(sheet, keptTogether));
  for (const piece of pieces) {
    const scale = Math.min(1, sheet / Math.max(1, piece.height)) / pixelsPerPoint;
    const height = piece.height * scale;
    paper.need(height, options.orientation);
    const at = { x: paper.left, y: paper.y(), scale };
    element.add(() => drawMarks(paper, piece, at));
    paper.down(height);
  }
  element.end();
  paper.down(12);
}
