import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { err, ok, type Result } from '@miroir/basics';
import { type Campaign, CampaignError, checkCampaign, type Fault, type Stage } from '@miroir/campaign';
import { type CliIo, CliRefusal } from '../cli-io.ts';
import { exitCodes } from '../exit-codes.ts';
import { readBytes } from './read-bytes.ts';

/** Reads a text file. @throws CliRefusal when it is not there. */
export async function readText(io: CliIo, path: string): Promise<string> {
  return (await readBytes(io, path)).toString('utf8');
}

/** Reads a JSON file. @throws CliRefusal naming what is wrong with it. */
export async function readJsonFile(io: CliIo, path: string): Promise<unknown> {
  const text = await readText(io, path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const place = placeIn(text, message);
    throw new CliRefusal(exitCodes.refused, io.messages.notJson(path, { reason: message, ...place }));
  }
}

/** Where a text stops being JSON, from 1: the engine says how many letters are good, or that all are and more is missing. */
function placeIn(text: string, message: string): { line: number; column: number } {
  const at = /position (\d+)/.exec(message)?.[1];
  const lines = text.slice(0, at === undefined ? text.length : Number(at)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

async function campaignOfModule(io: CliIo, path: string): Promise<unknown> {
  await readText(io, path);
  const module: Record<string, unknown> = await import(pathToFileURL(resolve(io.cwd, path)).href);
  const campaigns = Object.values(module).filter(
    (value) => typeof value === 'object' && value !== null && 'schemaVersion' in value,
  );
  if (campaigns.length !== 1) throw new CliRefusal(exitCodes.refused, io.messages.noCampaignInModule(path));
  return campaigns[0];
}

/** Reads and checks a campaign written in JSON, or in TypeScript with `defineCampaign`. */
export async function checkCampaignFile(
  io: CliIo,
  path: string,
  stage: Stage = 'publish',
): Promise<Result<Campaign, Fault[]>> {
  if (!/\.[mc]?[jt]s$/.test(path)) return checkCampaign(await readJsonFile(io, path), { stage });
  try {
    return checkCampaign(await campaignOfModule(io, path), { stage });
  } catch (error) {
    if (error instanceof CampaignError) return err([...error.faults]);
    throw error;
  }
}

/** The lines that say what is wrong with a campaign file. */
export function faultLines(io: CliIo, path: string, faults: readonly Fault[]): string[] {
  const rows = faults.map(
    (fault) =>
      `  ${fault.path === '' ? io.messages.wholeDocument : fault.path}: ${io.messages.campaignFault(fault)}`,
  );
  return [io.messages.faults(faults.length, path), ...rows];
}

/** A campaign that can be launched. @throws CliRefusal with every fault otherwise. */
export async function readCampaign(io: CliIo, path: string): Promise<Campaign> {
  const checked = await checkCampaignFile(io, path);
  if (checked.ok) return ok(checked.value).value;
  throw new CliRefusal(exitCodes.refused, faultLines(io, path, checked.error).join('\n'));
}
