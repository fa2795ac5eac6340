import { join, resolve } from 'node:path';
import { type Settings, settingsSchema, sides } from '@miroir/deployment';
import { z } from 'zod';
import { type CliIo, CliRefusal } from '../cli-io.ts';
import { exitCodes } from '../exit-codes.ts';
import { readJsonFile } from '../files/read-campaign.ts';
import { settingsPlace } from './settings-place.ts';

/** Reads one settings file. @throws CliRefusal with every fault, each with its path */
async function readSettingsFile(io: CliIo, path: string): Promise<Settings> {
  const read = settingsSchema.safeParse(await readJsonFile(io, path));
  if (read.success) return read.data;
  throw new CliRefusal(exitCodes.refused, io.messages.settingsFaulty(path, z.prettifyError(read.error)));
}

/** The settings of the files that were named, else those of this machine; none where it has none. */
export async function readAllSettings(io: CliIo, files: readonly string[]): Promise<Settings[]> {
  const found: Settings[] = [];
  for (const file of files) found.push(await readSettingsFile(io, file));
  if (files.length > 0) return found;
  for (const side of sides) {
    const path = resolve(io.cwd, join(settingsPlace(io), `${side}.json`));
    const settings = await readSettingsFile(io, path).catch((error: unknown) => {
      if (error instanceof CliRefusal && error.exitCode === exitCodes.missing) return null;
      throw error;
    });
    if (settings !== null) found.push(settings);
  }
  return found;
}
