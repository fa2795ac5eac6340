import type { Audience, Result } from '@miroir/basics';
import {
  emptyChain,
  type OpenedSnapshot,
  outlineOf,
  type RefusalReason,
  type SnapshotChain,
  type SnapshotOutline,
} from '@miroir/exchange';
import type { SnapshotStore, StoredSnapshot } from '../snapshots/snapshot-store.ts';
import { createRounds, type Rounds } from './rounds.ts';

/** What a comparison that starts again knows of one portal. */
export interface RestoredChain {
  readonly state: SnapshotChain;
  readonly rounds: Rounds;
  /** Of the last one accepted; 0 when there is none. */
  readonly order: number;
}

interface StoredChain {
  readonly audience: Audience;
  readonly campaign: string;
  readonly store: Pick<SnapshotStore, 'newestFirst'>;
  /** Verifies the signature and reads everything. */
  open(sealed: string): Promise<Result<OpenedSnapshot, RefusalReason>>;
}

/** How many of a round keep the figures of their cohorts. */
const withCohorts = 2;

/**
 * Reads again what was stored, the newest first, so that a file tampered with at rest is noticed at start. The signature
 * of the last of each epoch is verified; each one names the hash of the one before it, whose bytes are hashed and
 * compared: changed anywhere, a chain no longer holds. Verifying every signature says no more, and takes ten times as long.
 * @throws Error naming the first stored snapshot that no longer verifies, or is missing
 */
export async function restoreChain(chain: StoredChain): Promise<RestoredChain> {
  const found: (OpenedSnapshot | SnapshotOutline)[] = [];
  const opened = new Map<string, number>();
  let order = 0;
  let after: SnapshotOutline | null = null;
  for await (const stored of chain.store.newestFirst(chain.audience)) {
    order = Math.max(order, stored.order);
    const outline = readOutline(chain, stored);
    const isNamed = after !== null && after.header.epoch === outline.header.epoch;
    if (isNamed && after?.header.previous !== outline.hash) throw refused(stored, 'broken-chain');
    const { round } = outline.header;
    const wholly = (opened.get(round) ?? 0) < withCohorts;
    opened.set(round, (opened.get(round) ?? 0) + 1);
    found.push(isNamed && !wholly ? outline : await openStored(chain, stored));
    after = outline;
  }
  const rounds = createRounds();
  for (const each of found.reverse()) rounds.add(each);
  return { state: stateOf(found), rounds, order };
}

function readOutline({ audience, campaign }: StoredChain, stored: StoredSnapshot): SnapshotOutline {
  const outline = outlineOf(stored.sealed, { audience, campaign });
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
