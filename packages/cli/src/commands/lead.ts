import { join } from 'node:path';
import type { Clock, Random } from '@miroir/basics';
import { openDatabase } from '@miroir/database';
import {
  comparisonConfigSchema,
  comparisonFiles,
  comparisonSignIn,
} from '@miroir/exchange/comparison-config';
import { linkFromCommandLine, linkLifetime, secretUrl } from '@miroir/operators';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { comparisonFolder } from '../files/comparison-files.ts';
import { readJsonFile } from '../files/read-campaign.ts';
import { databaseUri } from './target.ts';

export interface LeadOptions {
  readonly data: string;
  readonly name?: string;
  readonly database?: string;
  readonly resetPasskeys?: boolean;
  readonly json?: boolean;
}

/** Whose link is made, and where. */
export interface LeadLink {
  readonly folder: string;
  readonly origin: string;
  readonly databaseUri?: string | undefined;
  /** Shown beside what they do; the same name gets a new link, and the one before ends. */
  readonly name?: string;
  /** Their passkeys are forgotten: for somebody who lost the device. */
  readonly resetPasskeys?: boolean;
}

/**
 * Stores a single-use sign-in link in the comparison's database and returns its address, which exists nowhere else.
 * Null when the name belongs to somebody who is no lead.
 */
export async function makeLeadLink(
  { folder, origin, databaseUri, name = '', resetPasskeys = false }: LeadLink,
  world: { readonly clock: Clock; readonly random: Random },
): Promise<string | null> {
  const where = databaseUri === undefined ? { dataDir: folder } : { uri: databaseUri };
  const database = await openDatabase({ audience: 'comparison', role: 'comparison', ...where });
  try {
    const who = { name, role: comparisonSignIn.firstRole, resetPasskeys };
    const link = await linkFromCommandLine(database.connection, who, world);
    return link.ok ? secretUrl(new URL(comparisonSignIn.page, origin).href, link.value.token) : null;
  } finally {
    await database.close();
  }
}

/** `miroir lead`: one sign-in link to the comparison. */
export async function lead(io: CliIo, options: LeadOptions): Promise<ExitCode> {
  const folder = comparisonFolder(io, options.data);
  const path = join(folder, comparisonFiles.config);
  const config = comparisonConfigSchema.safeParse(await readJsonFile(io, path));
  if (!config.success) throw new CliRefusal(exitCodes.missing, io.messages.comparisonMissing(folder));
  const { name = '', resetPasskeys = false, database } = options;
  const who = {
    folder,
    origin: config.data.origin,
    databaseUri: databaseUri(io, 'comparison', database),
    name,
    resetPasskeys,
  };
  const url = await makeLeadLink(who, io);
  if (url === null) throw new CliRefusal(exitCodes.refused, io.messages.notALead(name));
  const validHours = linkLifetime / 3_600_000;
  report(io, options, { ok: true, url, validHours }, [io.messages.leadLink(validHours), url]);
  return exitCodes.done;
}
