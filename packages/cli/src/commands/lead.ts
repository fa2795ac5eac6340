import { join } from 'node:path';
import type { Clock, Random } from '@miroir/basics';
import { openDatabase } from '@miroir/database';
import { comparisonConfigSchema, comparisonFiles } from '@miroir/exchange/comparison-config';
import {
  type LeadLinkDocument,
  leadLinkCollection,
  leadLinkDocument,
  leadLinkLifetime,
  leadLinkUrl,
} from '@miroir/exchange/lead-link';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { comparisonFolder } from '../files/comparison-files.ts';
import { readJsonFile } from '../files/read-campaign.ts';

export interface LeadOptions {
  readonly data: string;
  readonly name?: string;
  readonly database?: string;
  readonly json?: boolean;
}

/** Stores a single-use sign-in link in the comparison's database and returns its address, which exists nowhere else. */
export async function makeLeadLink(
  comparison: { readonly folder: string; readonly origin: string; readonly databaseUri?: string | undefined },
  world: { readonly clock: Clock; readonly random: Random },
  name = '',
): Promise<string> {
  const token = Buffer.from(world.random.bytes(16)).toString('base64url');
  const where =
    comparison.databaseUri === undefined ? { dataDir: comparison.folder } : { uri: comparison.databaseUri };
  const database = await openDatabase({ audience: 'comparison', role: 'comparison', ...where });
  try {
    const links = database.connection.collection<LeadLinkDocument>(leadLinkCollection);
    await links.insertOne(leadLinkDocument(token, world.clock.now(), name));
  } finally {
    await database.close();
  }
  return leadLinkUrl(comparison.origin, token);
}

/** `miroir lead`: one sign-in link to the comparison. */
export async function lead(io: CliIo, options: LeadOptions): Promise<ExitCode> {
  const folder = comparisonFolder(io, options.data);
  const path = join(folder, comparisonFiles.config);
  const config = comparisonConfigSchema.safeParse(await readJsonFile(io, path));
  if (!config.success) throw new CliRefusal(exitCodes.missing, io.messages.comparisonMissing(folder));
  const comparison = { folder, origin: config.data.origin, databaseUri: options.database };
  const url = await makeLeadLink(comparison, io, options.name);
  report(io, options, { ok: true, url, validHours: leadLinkLifetime / 3_600_000 }, [
    io.messages.leadLink(leadLinkLifetime / 3_600_000),
    url,
  ]);
  return exitCodes.done;
}
