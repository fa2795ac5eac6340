import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue. */
type Colour = readonly [number, number, number];

/** A shape in pixels; later ones lie over earlier ones. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly at: readonly [number, number];
      readonly size: readonly [number, number];
      readonly colour: Colour;
    }
  | {
      readonly kind: 'disc';
      readonly at: readonly [number, number];
      readonly radius: number;
      readonly colour: Colour;
    };

/** A drawing, and what it shows. */
export interface BankPicture {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly ground: Colour;
  readonly shapes: readonly Shape[];
}

/** A drawing of flat shapes as a PNG. */
export function drawPng({ width, height, ground, shapes }: BankPicture): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = shapes.findLast((shape) => holds(shape, x, y))?.colour ?? ground;
      rows.set(colour, y * (width * 3 + 1) + 1 + x * 3);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  // Eight bits a channel, three channels.
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function holds(shape: Shape, x: number, y: number): boolean {
  const [left, top] = shape.at;
  if (shape.kind === 'disc') return (x - left) ** 2 + (y - top) ** 2 <= shape.radius ** 2;
  const [width, height] = shape.size;
  return x >= left && x < left + width && y >= top && y < top + height;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}
