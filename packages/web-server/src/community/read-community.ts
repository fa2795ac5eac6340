import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
import { inkFaults } from './contrast.ts';
import { type Mark, markFault } from './mark.ts';
import { type CommunitySettings, communitySettingsSchema } from './settings.ts';

/** The settings of a community, with the file of its mark; `path` is where pages find it. */
export interface Community extends Omit<CommunitySettings, 'mark'> {
  readonly mark: (Mark & { readonly path: string }) | null;
}

/** The file's name in the folder of a role or of the comparison. */
export const communityFile = 'community.json';

/** Settings that nothing starts with: the message has a line for each fault. */
export class CommunityRefused extends Error {
  override readonly name = 'CommunityRefused';

  constructor(path: string, faults: readonly string[]) {
    super(`${path}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/**
 * Reads the settings of a community from `named`, else from `folder`; null where there are none.
 * @throws CommunityRefused with every fault: of shape, of contrast in both lights, of the mark; or because the file that was named is missing
 */
export async function readCommunity(folder: string, named?: string): Promise<Community | null> {
  const path = named ?? join(folder, communityFile);
  const text = await readIfPresent(path);
  if (text === null && named === undefined) return null;
  if (text === null) throw new CommunityRefused(path, ['There is no such file.']);
  const json = jsonOf(text.toString('utf8'));
  if (json === undefined) throw new CommunityRefused(path, ['The file is no JSON.']);
  const parsed = communitySettingsSchema.safeParse(json);
  if (!parsed.success) throw new CommunityRefused(path, parsed.error.issues.map(faultOf));
  const { mark: file, ...settings } = parsed.data;
  const faults = settings.ink === undefined ? [] : inkFaults(settings.ink);
  const mark = file === undefined ? null : await readMark(join(dirname(path), file));
  if (typeof mark === 'string') faults.push(mark);
  if (faults.length > 0 || typeof mark === 'string') throw new CommunityRefused(path, faults);
  return { ...settings, mark };
}

function faultOf({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The mark of a file, or the sentence that says why it is none. */
async function readMark(path: string): Promise<Community['mark'] | string> {
  const bytes = await readIfPresent(path);
  if (bytes === null) return `mark: there is no file ${path}.`;
  const svg = path.toLowerCase().endsWith('.svg');
  const mark: Mark = { type: svg ? 'image/svg+xml' : 'image/png', bytes };
  const fault = markFault(mark);
  if (fault !== null) return fault;
  // Named by its content, as built files are: kept for good, and by the service worker too.
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { ...mark, path: `/assets/mark-${name}.${svg ? 'svg' : 'png'}` };
}

async function readIfPresent(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
