import { z } from 'zod';
import { publicSealKeySchema } from './envelope/public-key.ts';

/** What the comparison knows of one portal: where to pull, how to be let in, and whose seal to believe. */
const portalSourceSchema = z.object({
  /** Origin of the box (`https://box.example`), which serves snapshots. */
  box: z.url(),
  /** Origin of the roll, which serves participation heartbeats. */
  roll: z.url(),
  /** The bearer token shared by `miroir keys` for this audience. */
  token: z.string().min(16),
  /** Seal keys of the box, oldest first; a retired key stays so that its snapshots can still be read. */
  boxKeys: z.array(publicSealKeySchema).min(1),
  /** Seal keys of the roll. */
  rollKeys: z.array(publicSealKeySchema).min(1),
  /** Origin of the space and its seal keys, oldest first; absent where the portal has none. */
  space: z.strictObject({ origin: z.url(), keys: z.array(publicSealKeySchema).min(1) }).optional(),
});

/** `comparison.json` in the comparison's data folder, written by `miroir launch`. */
export const comparisonConfigSchema = z.object({
  version: z.literal(1),
  /** Where leads reach the comparison, without path: `http://localhost:4300`. A https origin makes the cookie Secure. */
  origin: z.url(),
  /** Seconds between two pulls of both portals. */
  pullEverySeconds: z.number().min(1).max(86_400).default(60),
  /** `off`: this installation makes and opens no link that shows a report without a sign-in. */
  share: z.enum(['on', 'off']).default('on'),
  portals: z.object({ employees: portalSourceSchema, consumers: portalSourceSchema }),
});

/** One portal as the comparison sees it. */
export type PortalSource = z.infer<typeof portalSourceSchema>;

/** The comparison's configuration file, parsed. */
export type ComparisonConfig = z.infer<typeof comparisonConfigSchema>;

/** File names inside the comparison's data folder. */
export const comparisonFiles = {
  config: 'comparison.json',
  /** One file a version of a campaign that is compared, see {@link campaignFile}. */
  campaigns: 'campaigns',
  /** The one campaign of a comparison that knew no more; read beside the others. */
  formerCampaign: 'campaign.json',
  /** Ed25519 key that seals what the comparison sends to portals, PKCS #8 PEM, 0600. */
  sealKey: 'keys/seal.pem',
  /** Its public half, to be carried to both launches. */
  publicKey: 'comparison-key.json',
} as const;

/** The comparison's public key as a file: what `miroir keys --comparison` writes and `miroir launch` pins. */
export const comparisonKeySchema = z.strictObject({ comparisonKey: publicSealKeySchema });

/** How people come into the comparison: what `miroir lead` and the comparison agree on. */
export const comparisonSignIn = { page: '/comparison/sign-in', firstRole: 'lead' } as const;

/**
 * Where one version of a campaign is kept in the comparison's data folder: figures are read by the very definition they
 * were asked under.
 * @param fingerprint hex SHA-256 of the campaign
 */
export function campaignFile(campaign: string, fingerprint: string): string {
  return `${comparisonFiles.campaigns}/${campaign}-${fingerprint.slice(0, 12)}.json`;
}
