import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AmendmentLedger, lastClose, ledgerFolder, readLedger } from '@miroir/exchange/amendment-ledger';
import { comparisonFiles, comparisonKeySchema } from '@miroir/exchange/comparison-config';
import type { Place } from '../../contract/place.ts';
import type { Places, RoundOf } from './places.ts';
import { type Wording, wordingOf } from './wording.ts';

/** The amendments that were sealed here, round by round. Commands add to them beside the server. */
export interface Ledgers {
  /** Those of a round, read anew; null where nothing can be read, or what is there cannot be believed. */
  read(round: RoundOf): Promise<AmendmentLedger | null>;
  /** The close that was last set, a local minute, as last read; null where none was. */
  closes(place: Place): string | null;
  /** The words of a round as last read; null where nothing of it was amended. */
  wording(place: Place): Wording | null;
  /** Reads those of every round again. */
  refresh(places: Pick<Places, 'campaigns' | 'rounds'>): Promise<void>;
}

const keyOf = ({ campaign, round }: Place): string => `${campaign}/${round}`;

/** Opens what was sealed in the comparison's folder. */
export function openLedgers(dataDir: string): Ledgers {
  const closes = new Map<string, string>();
  const wordings = new Map<string, { readonly head: string; readonly wording: Wording }>();
  /** The same words stay the same object: whatever is said of a round is kept by them. */
  function keepWording(key: string, ledger: AmendmentLedger): void {
    const head = ledger.employees.chain.head?.hash;
    if (head === undefined || wordings.get(key)?.head === head) return;
    wordings.set(key, { head, wording: wordingOf(ledger) });
  }
  async function read({
    place,
    definition,
  }: Pick<RoundOf, 'place' | 'definition'>): Promise<AmendmentLedger | null> {
    const folder = ledgerFolder(dataDir, place);
    const keyFile = join(dataDir, comparisonFiles.publicKey);
    if (!existsSync(folder) || !existsSync(keyFile)) return null;
    const key = comparisonKeySchema.safeParse(JSON.parse(readFileSync(keyFile, 'utf8')));
    if (!key.success) return null;
    const { campaign } = definition;
    const { comparisonKey } = key.data;
    const ledger = await readLedger(folder, { campaign, round: place.round, comparisonKey });
    if (!ledger.ok) return null;
    // Both sides have the same.
    const moved = lastClose(ledger.value.employees.amendments);
    if (moved !== null) closes.set(keyOf(place), moved);
    keepWording(keyOf(place), ledger.value);
    return ledger.value;
  }
  return {
    read,
    closes: (place) => closes.get(keyOf(place)) ?? null,
    wording: (place) => wordings.get(keyOf(place))?.wording ?? null,
    async refresh(places) {
      for (const campaign of places.campaigns())
        for (const round of places.rounds(campaign)) await read(round);
    },
  };
}
