import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type DeploymentFile, deploymentFiles } from '@miroir/deployment';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { readAllSettings } from '../deployment/read-settings.ts';
import { settingsPlace } from '../deployment/settings-place.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';

export interface DeployOptions {
  readonly to: string;
  readonly root?: string;
  readonly json?: boolean;
}

/** `miroir deploy`: everything that this machine's settings say, as files in one folder and a script that installs them. */
export async function deploy(io: CliIo, files: readonly string[], options: DeployOptions): Promise<ExitCode> {
  const settings = await readAllSettings(io, files);
  const root = options.root === undefined ? '' : resolve(io.cwd, options.root);
  const made = deploymentFiles(settings, root);
  if (!made.ok) {
    const { code, detail } = made.error;
    if (code === 'no-settings')
      throw new CliRefusal(exitCodes.missing, io.messages.noSettings(settingsPlace(io)));
    throw new CliRefusal(exitCodes.refused, io.messages.deploymentFault(code, detail));
  }
  const folder = resolve(io.cwd, options.to);
  const changed = await write(folder, made.value);
  const gone = await removeStale(folder, made.value);
  report(io, options, { ok: true, folder, files: made.value.map(({ path }) => path), changed, gone }, [
    io.messages.deployed(made.value.length, changed.length, folder),
    ...gone.map((path) => io.messages.deployedGone(path)),
    io.messages.installNext(join(folder, 'install.sh')),
  ]);
  return exitCodes.done;
}

/** Writes what is not there as it should be; gives the paths of those. */
async function write(folder: string, files: readonly DeploymentFile[]): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, text, executable } of files) {
    const target = join(folder, path);
    const present = await readFile(target, 'utf8').catch(() => null);
    if (present !== text) {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
      changed.push(path);
    }
    await chmod(target, executable ? 0o755 : 0o644);
  }
  return changed;
}

/** A unit of an earlier deployment in this folder would be installed with the others. */
async function removeStale(folder: string, files: readonly DeploymentFile[]): Promise<string[]> {
  const wanted = new Set(files.map(({ path }) => path));
  const present = (await readdir(join(folder, 'systemd'))).map((name) => `systemd/${name}`);
  const stale = present.filter((path) => !wanted.has(path) && path.startsWith('systemd/miroir'));
  for (const path of stale) await rm(join(folder, path));
  return stale;
}
