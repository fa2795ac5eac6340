import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Campaign, checkCampaign, fingerprint } from '@miroir/campaign';
import type { PublicSealKey } from '@miroir/exchange';
import {
  campaignFile,
  comparisonFiles,
  comparisonKeySchema,
  type PortalSource,
} from '@miroir/exchange/comparison-config';
import type { makePortalKeys } from '@miroir/launch';
import type { RoleOrigins } from '@miroir/portal';
import { type CliIo, CliRefusal } from '../cli-io.ts';
import { exitCodes } from '../exit-codes.ts';
import { readJsonFile } from './read-campaign.ts';
import { writePrivate } from './write-private.ts';

/** What `launch` leaves beside a portal for whoever configures the comparison. Holds the exchange's token: private. */
export const sourceFile = 'comparison-source.json';

/** What the comparison must be told of a portal. */
export type PortalKeys = Awaited<ReturnType<typeof makePortalKeys>>;

export function portalSource(
  { roll, box, space }: RoleOrigins,
  { token, boxKey, rollKey, spaceKey }: PortalKeys,
): PortalSource {
  return {
    ...{ roll, box, token, boxKeys: [boxKey], rollKeys: [rollKey] },
    ...(space === undefined || spaceKey === null ? {} : { space: { origin: space, keys: [spaceKey] } }),
  };
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

/** Keeps a version of a campaign for the comparison, beside those it has: figures are read by what was asked. */
export async function keepCampaign(folder: string, campaign: Campaign): Promise<void> {
  const path = join(folder, campaignFile(campaign.id, fingerprint(campaign)));
  await writePrivate(path, `${JSON.stringify(campaign, null, 2)}\n`);
}

/** Every version of a campaign that the comparison in a folder was given. @throws Error for a file that is none */
export async function keptCampaigns(folder: string): Promise<Campaign[]> {
  const versions = join(folder, comparisonFiles.campaigns);
  const names = await readdir(versions).catch(() => []);
  const paths = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(versions, name));
  const texts = await Promise.all(
    (paths.length > 0 ? paths : [join(folder, comparisonFiles.formerCampaign)]).map((path) =>
      readFile(path, 'utf8'),
    ),
  );
  return texts.map((text) => {
    const checked = checkCampaign(JSON.parse(text), { stage: 'publish' });
    if (!checked.ok) throw new Error(`${folder} holds a campaign that does not check.`);
    return checked.value;
  });
}
