import { err, ok, type Result } from '@miroir/basics';
import { mostPixels } from '@miroir/basics/space-texts';
import { encodeBase64url } from '@miroir/credential';

/** A picture as this device drew it anew: pixels, without the file’s name or anything it said of itself. */
export interface Drawing {
  readonly type: 'image/jpeg';
  /** Base64url. */
  readonly data: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

export const takenTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

const quality = 0.85;

/** Draws a file’s picture anew, upright and at most two million pixels; what it cannot draw it does not send. */
export async function redraw(file: Blob): Promise<Result<Drawing, 'format' | 'unreadable'>> {
  if (!takenTypes.some((type) => type === file.type)) return err('format');
  try {
    const picture = await createImageBitmap(file);
    const canvas = canvasFor(picture);
    picture.close();
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (drawn === null) return err('unreadable');
    const data = encodeBase64url(new Uint8Array(await drawn.arrayBuffer()));
    return ok({ type: 'image/jpeg', data, width: canvas.width, height: canvas.height });
  } catch {
    return err('unreadable');
  }
}

/** What is transparent is white: others see it as its author did. @throws Error where there is no canvas */
function canvasFor(picture: ImageBitmap): HTMLCanvasElement {
  const scale = Math.min(1, Math.sqrt(mostPixels / (picture.width * picture.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(picture.width * scale));
  canvas.height = Math.max(1, Math.floor(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws nothing');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
