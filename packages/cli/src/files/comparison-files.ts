import { join, resolve } from 'node:path';
import type { PublicSealKey } from '@miroir/exchange';
import { comparisonFiles, comparisonKeySchema, type PortalSource } from '@miroir/exchange/comparison-config';
import type { makePortalKeys } from '@miroir/launch';
import { type CliIo, CliRefusal } from '../cli-io.ts';
import { exitCodes } from '../exit-codes.ts';
import { readJsonFile } from './read-campaign.ts';

/** What `launch` leaves beside a portal for whoever configures the comparison. Holds the exchange's token: private. */
export const sourceFile = 'comparison-source.json';

type PortalKeys = Awaited<ReturnType<typeof makePortalKeys>>;

export function portalSource(
  origins: { readonly roll: string; readonly box: string },
  keys: PortalKeys,
): PortalSource {
  return { ...origins, token: keys.token, boxKeys: [keys.boxKey], rollKeys: [keys.rollKey] };
}

/**
 * The key whose bulletins both portals will believe. Asked for at the launch, since what is pinned later could be
 * pinned by whoever came later.
 * @throws CliRefusal when it is not there, or is not what `miroir keys --comparison` wrote
 */
export async function readComparisonKey(
  io: CliIo,
  options: { readonly data: string; readonly comparisonKey?: string },
): Promise<PublicSealKey> {
  const path = options.comparisonKey ?? join(comparisonFolder(io, options.data), comparisonFiles.publicKey);
  const text = await readJsonFile(io, path).catch((error: unknown) => {
    if (error instanceof CliRefusal && error.exitCode === exitCodes.missing)
      throw new CliRefusal(exitCodes.missing, io.messages.noComparisonKey(path));
    throw error;
  });
  const file = comparisonKeySchema.safeParse(text);
  if (!file.success) throw new CliRefusal(exitCodes.refused, io.messages.badComparisonKey(path));
  return file.data.comparisonKey;
}

export const comparisonFolder = (io: CliIo, data: string): string =>
  join(resolve(io.cwd, data), 'comparison');
