import { join, resolve } from 'node:path';
import {
  type ComparisonConfig,
  comparisonConfigSchema,
  comparisonFiles,
} from '@miroir/exchange/comparison-config';
import { z } from 'zod';
import { type CliIo, CliRefusal, report } from '../cli-io.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { comparisonFolder, keepCampaign, sourceFile } from '../files/comparison-files.ts';
import { readCampaign, readJsonFile } from '../files/read-campaign.ts';
import { writePrivate } from '../files/write-private.ts';

export interface ComparisonOptions {
  readonly data: string;
  /** One or several; those of earlier calls stay. */
  readonly campaign: readonly string[];
  /** By default what an earlier call said. */
  readonly origin?: string;
  readonly employees?: string;
  readonly consumers?: string;
  readonly pullEvery?: number;
  readonly share?: ComparisonConfig['share'];
  readonly json?: boolean;
}

/**
 * `miroir comparison`: brings what the two launches left together into the comparison's configuration, and the campaigns
 * that it is to read figures by. Called again it adds: a comparison that runs takes a new campaign up by itself.
 */
export async function comparison(io: CliIo, options: ComparisonOptions): Promise<ExitCode> {
  const data = resolve(io.cwd, options.data);
  const campaigns = await Promise.all(options.campaign.map((path) => readCampaign(io, path)));
  const folder = comparisonFolder(io, options.data);
  const before = await configBefore(io, join(folder, comparisonFiles.config));
  const origin = options.origin ?? before?.origin;
  if (origin === undefined) throw new CliRefusal(exitCodes.usage, io.messages.needsOrigin);
  const share = options.share ?? before?.share;
  const pullEverySeconds = options.pullEvery ?? before?.pullEverySeconds;
  const config = comparisonConfigSchema.safeParse({
    version: 1,
    origin,
    ...(pullEverySeconds === undefined ? {} : { pullEverySeconds }),
    ...(share === undefined ? {} : { share }),
    portals: {
      employees: await readJsonFile(io, options.employees ?? join(data, 'employees', sourceFile)),
      consumers: await readJsonFile(io, options.consumers ?? join(data, 'consumers', sourceFile)),
    },
  } satisfies Record<keyof Omit<ComparisonConfig, 'pullEverySeconds' | 'share'>, unknown>);
  if (!config.success) throw new CliRefusal(exitCodes.refused, z.prettifyError(config.error));
  await writePrivate(join(folder, comparisonFiles.config), `${JSON.stringify(config.data, null, 2)}\n`);
  for (const campaign of campaigns) await keepCampaign(folder, campaign);
  report(io, options, { ok: true, folder }, [io.messages.comparisonWritten(folder)]);
  return exitCodes.done;
}

const earlierSchema = comparisonConfigSchema.pick({ origin: true, pullEverySeconds: true, share: true });

/** What an earlier configuration says: writing it again, for new tokens or campaigns, switches no sharing back on. */
async function configBefore(io: CliIo, path: string): Promise<z.infer<typeof earlierSchema> | undefined> {
  const before = await readJsonFile(io, path).catch((error: unknown) => {
    if (error instanceof CliRefusal && error.exitCode === exitCodes.missing) return undefined;
    throw error;
  });
  return earlierSchema.safeParse(before).data;
}
