import { join } from 'node:path';
import { readIfPresent, writePrivateFile } from '@miroir/portal';
import { z } from 'zod';
import { nothingShown, type ShownMarks } from './shown-marks.ts';

const shownSchema = z.strictObject({ issued: z.array(z.string()), replaced: z.array(z.string()) });

/** In a round's folder: whose marks its last dump showed. */
const shownFile = (roundFolder: string): string => join(roundFolder, 'last-backup.json');

export async function readShown(roundFolder: string): Promise<ShownMarks> {
  const text = await readIfPresent(shownFile(roundFolder));
  if (text === null) return nothingShown;
  const { issued, replaced } = shownSchema.parse(JSON.parse(text));
  return { issued: new Set(issued), replaced: new Set(replaced) };
}

export function writeShown(roundFolder: string, shown: ShownMarks): Promise<void> {
  const sorted = (ids: ReadonlySet<string>): string[] => [...ids].toSorted();
  const content = { issued: sorted(shown.issued), replaced: sorted(shown.replaced) };
  return writePrivateFile(shownFile(roundFolder), `${JSON.stringify(content)}\n`);
}
