import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Settings, settingsSchema } from '@miroir/deployment';
import { z } from 'zod';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { askAnswers, type InitOptions } from '../deployment/ask-answers.ts';
import { settingsOf } from '../deployment/settings-draft.ts';
import { settingsPlace } from '../deployment/settings-place.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { writeNewPrivate, writePrivate } from '../files/write-private.ts';

export interface InitCommandOptions extends InitOptions {
  readonly out?: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

/** `miroir init`: what a person must decide of a machine, asked or given, as one settings file a side. */
export async function init(io: CliIo, options: InitCommandOptions): Promise<ExitCode> {
  const folder = resolve(io.cwd, options.out ?? settingsPlace(io));
  const all = settingsOf(await askAnswers(io, options)).map((settings) => mustBeRight(settings));
  const files = all.map((settings) => ({ settings, path: join(folder, `${settings.side}.json`) }));
  await mkdir(folder, { recursive: true, mode: 0o755 });
  for (const { settings, path } of files)
    await write(io, path, { settings, replace: options.replace === true });
  const paths = files.map(({ path }) => path);
  report(io, options, { ok: true, files: paths }, [
    ...paths.map((path) => io.messages.settingsWritten(path)),
    io.messages.deployNext,
  ]);
  return exitCodes.done;
}

/** @throws CliRefusal with every fault, each with its path */
function mustBeRight(settings: Settings): Settings {
  const checked = settingsSchema.safeParse(settings);
  if (checked.success) return checked.data;
  throw new CliRefusal(exitCodes.refused, z.prettifyError(checked.error));
}

async function write(
  io: CliIo,
  path: string,
  { settings, replace }: { readonly settings: Settings; readonly replace: boolean },
): Promise<void> {
  const text = `${JSON.stringify(settings, null, 2)}\n`;
  if (replace) await writePrivate(path, text);
  else if (!(await writeNewPrivate(path, text)))
    throw new CliRefusal(exitCodes.refused, io.messages.settingsThere(path));
  // Nothing in it is secret, and the accounts of the processes may read it.
  await chmod(path, 0o644);
}
