import { join, resolve } from 'node:path';
import {
  type ComparisonConfig,
  comparisonConfigSchema,
  comparisonFiles,
} from '@miroir/exchange/comparison-config';
import { z } from 'zod';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { comparisonFolder, sourceFile } from '../files/comparison-files.ts';
import { readCampaign, readJsonFile } from '../files/read-campaign.ts';
import { writePrivate } from '../files/write-private.ts';

export interface ComparisonOptions {
  readonly data: string;
  readonly campaign: string;
  readonly origin: string;
  readonly employees?: string;
  readonly consumers?: string;
  readonly pullEvery?: number;
  readonly share?: ComparisonConfig['share'];
  readonly json?: boolean;
}

/** `miroir comparison`: brings what the two launches left together into the comparison's configuration. */
export async function comparison(io: CliIo, options: ComparisonOptions): Promise<ExitCode> {
  const data = resolve(io.cwd, options.data);
  const campaign = await readCampaign(io, options.campaign);
  const folder = comparisonFolder(io, options.data);
  const share = options.share ?? (await shareBefore(io, join(folder, comparisonFiles.config)));
  const config = comparisonConfigSchema.safeParse({
    version: 1,
    origin: options.origin,
    ...(options.pullEvery === undefined ? {} : { pullEverySeconds: options.pullEvery }),
    ...(share === undefined ? {} : { share }),
    portals: {
      employees: await readJsonFile(io, options.employees ?? join(data, 'employees', sourceFile)),
      consumers: await readJsonFile(io, options.consumers ?? join(data, 'consumers', sourceFile)),
    },
  } satisfies Record<keyof Omit<ComparisonConfig, 'pullEverySeconds' | 'share'>, unknown>);
  if (!config.success) throw new CliRefusal(exitCodes.refused, z.prettifyError(config.error));
  await writePrivate(join(folder, comparisonFiles.config), `${JSON.stringify(config.data, null, 2)}\n`);
  await writePrivate(join(folder, comparisonFiles.campaign), `${JSON.stringify(campaign, null, 2)}\n`);
  report(io, options, { ok: true, folder }, [io.messages.comparisonWritten(folder)]);
  return exitCodes.done;
}

/** What an earlier configuration says: writing it again, for new tokens, switches no sharing back on. */
async function shareBefore(io: CliIo, path: string): Promise<ComparisonConfig['share'] | undefined> {
  const before = await readJsonFile(io, path).catch((error: unknown) => {
    if (error instanceof CliRefusal && error.exitCode === exitCodes.missing) return undefined;
    throw error;
  });
  return comparisonConfigSchema.pick({ share: true }).safeParse(before).data?.share;
}
