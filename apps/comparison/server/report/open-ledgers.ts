import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign } from '@miroir/campaign';
import { type AmendmentLedger, ledgerFolder, readLedger } from '@miroir/exchange/amendment-ledger';
import { comparisonFiles, comparisonKeySchema } from '@miroir/exchange/comparison-config';

/** What was sealed here for a round; null where nothing can be read, or what is there cannot be believed. */
export type Ledgers = (round: string) => Promise<AmendmentLedger | null>;

/** Reads the amendments of a campaign's rounds in the comparison's folder, anew at each question: commands add to them. */
export function openLedgers(dataDir: string, campaign: Campaign): Ledgers {
  return async (round) => {
    const folder = ledgerFolder(dataDir, { campaign: campaign.id, round });
    const keyFile = join(dataDir, comparisonFiles.publicKey);
    if (!existsSync(folder) || !existsSync(keyFile)) return null;
    const key = comparisonKeySchema.safeParse(JSON.parse(readFileSync(keyFile, 'utf8')));
    if (!key.success) return null;
    const read = await readLedger(folder, { campaign, round, comparisonKey: key.data.comparisonKey });
    return read.ok ? read.value : null;
  };
}
