import encodeQR from 'qr';
import { type Doc, inks } from './pen.ts';

/**
 * Draws a QR code over a square, without its quiet zone, which is the white around it. Medium correction: a crease or a
 * thumb over a seventh of it still reads.
 * @param side of the square, in points
 */
export function drawQr(
  doc: Doc,
  text: string,
  at: { readonly x: number; readonly y: number; side: number },
): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  const module = at.side / rows.length;
  rows.forEach((row, y) => {
    // One bar for each run of dark modules: no hairline between two of them.
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      doc.rect(at.x + x * module, at.y + y * module, length * module, module);
      x += length;
    }
  });
  doc.fillColor(inks.black).fill();
}
