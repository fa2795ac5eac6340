import type { Result } from '@miroir/basics';
import {
  emptyChain,
  type OpenedSnapshot,
  outlineOf,
  type RefusalReason,
  type SnapshotChain,
  type SnapshotOutline,
} from '@miroir/exchange';
import type { ChainKey } from '../snapshots/chain-key.ts';
import type { SnapshotStore, StoredSnapshot } from '../snapshots/snapshot-store.ts';
import { createPublications, type Publications } from './publications.ts';

/** What a comparison that starts again knows of one side's round. */
export interface RestoredChain {
  readonly state: SnapshotChain;
  readonly publications: Publications;
  /** Of the last one accepted; 0 when there is none. */
  readonly order: number;
}

interface StoredChain {
  readonly chain: ChainKey;
  readonly store: Pick<SnapshotStore, 'newestFirst'>;
  /** Verifies the signature and reads everything. */
  open(sealed: string): Promise<Result<OpenedSnapshot, RefusalReason>>;
}

/** How many keep the figures of their cohorts. */
const withCohorts = 2;

/**
 * Reads again what was stored, the newest first, so that a file tampered with at rest is noticed at start. The signature
 * of the last of each epoch is verified; each one names the hash of the one before it, whose bytes are hashed and
 * compared: changed anywhere, a chain no longer holds. Verifying every signature says no more, and takes ten times as long.
 * @throws Error naming the first stored snapshot that no longer verifies, or is missing
 */
export async function restoreChain(stored: StoredChain): Promise<RestoredChain> {
  const found: (OpenedSnapshot | SnapshotOutline)[] = [];
  let order = 0;
  let after: SnapshotOutline | null = null;
  for await (const each of stored.store.newestFirst(stored.chain)) {
    order = Math.max(order, each.order);
    const outline = readOutline(stored, each);
    const isNamed = after !== null && after.header.epoch === outline.header.epoch;
    if (isNamed && after?.header.previous !== outline.hash) throw refused(each, 'broken-chain');
    const wholly = found.length < withCohorts;
    found.push(isNamed && !wholly ? outline : await openStored(stored, each));
    after = outline;
  }
  const publications = createPublications();
  for (const each of found.reverse()) publications.add(each);
  return { state: stateOf(found), publications, order };
}

function readOutline({ chain }: StoredChain, stored: StoredSnapshot): SnapshotOutline {
  const outline = outlineOf(stored.sealed, chain);
  if (!outline.ok) throw refused(stored, outline.error);
  return outline.value;
}

async function openStored({ open }: StoredChain, stored: StoredSnapshot): Promise<OpenedSnapshot> {
  const opened = await open(stored.sealed);
  if (!opened.ok) throw refused(stored, opened.error);
  return opened.value;
}

function refused({ _id }: StoredSnapshot, reason: RefusalReason): Error {
  return new Error(`Stored snapshot ${_id} no longer verifies: ${reason}`);
}

/** @param found oldest first; the last one is read whole */
function stateOf(found: readonly (OpenedSnapshot | SnapshotOutline)[]): SnapshotChain {
  const head = found.at(-1);
  if (head === undefined || !('kind' in head)) return emptyChain;
  const { epoch } = head.header;
  const hashes = found
    .filter(({ header }) => header.epoch === epoch)
    .map(({ header, hash }) => [header.serial, hash] as const);
  return { epoch, hashes: Object.fromEntries(hashes), head, restarting: false };
}
