import { createTurns, err, ok, type Result } from '@miroir/basics';
import { mostPixels } from '@miroir/basics/space-texts';

/** Why a file is no picture that is taken. */
export type PictureFault = 'picture-format' | 'picture-unreadable' | 'picture-too-large';

/** A picture as it is kept: WebP, at most {@link mostPixels}, and nothing of the file it came in. */
export interface DrawnPicture {
  readonly bytes: Buffer;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export type DrawAnew = (file: Uint8Array) => Promise<Result<DrawnPicture, PictureFault>>;

/** Most pixels that are decoded, said by the file's head before anything is: a larger one is not looked into. */
const mostPixelsTaken = 16_000_000;
/** WebP holds no side beyond 16,383; a strip of two million pixels is no picture either. */
const longestSide = 4096;
const patienceSeconds = 20;

const loaders = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'];

/**
 * Draws pictures anew, one at a time and on one thread: pixels alone are kept, turned as they were taken; no EXIF, profile,
 * comment, name or thumbnail, and nothing that stood behind the end of the picture. Decoders of other kinds (SVG, GIF, PDF)
 * are shut. Nothing is loaded before the first picture comes.
 */
export function pictureDrawer(): DrawAnew {
  const inTurn = createTurns();
  return (file) => inTurn(() => drawAnew(file));
}

async function drawAnew(file: Uint8Array): Promise<Result<DrawnPicture, PictureFault>> {
  const format = formatOf(file);
  if (format === null) return err('picture-format');
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: loaders });
  try {
    const head = await sharp(file, { limitInputPixels: false }).metadata();
    if (head.format !== format || (head.pages ?? 1) > 1) return err('picture-format');
    const { width, height } = head.autoOrient;
    if (width * height > mostPixelsTaken) return err('picture-too-large');
    const { data, info } = await sharp(file, { limitInputPixels: mostPixelsTaken, failOn: 'error' })
      .timeout({ seconds: patienceSeconds })
      .autoOrient()
      .resize({ ...fitting(width, height), fit: 'fill' })
      .webp({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return ok({ bytes: data, width: info.width, height: info.height });
  } catch {
    // Cut short, damaged, or no picture behind its first bytes.
    return err('picture-unreadable');
  }
}

/** The largest size of this shape that is kept. */
function fitting(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height));
  const scaled = (side: number): number => Math.max(1, Math.floor(side * scale));
  return { width: scaled(width), height: scaled(height) };
}

/** By the first bytes: what a file is called, or says it is, is not asked. */
function formatOf(file: Uint8Array): 'jpeg' | 'png' | 'webp' | null {
  const head = Buffer.from(file.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'webp' : null;
}
