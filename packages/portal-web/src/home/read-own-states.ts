import { forgetEverything, readHolding } from '@miroir/participant';
import { openRoundShelf } from '@miroir/participant/browser';
import type { ListedRound } from '@miroir/portal';
import type { Draft } from '../draft/draft.ts';
import { readDelivery } from '../draft/outbox.ts';
import { type OwnState, ownState } from './own-state.ts';

type Named = Pick<ListedRound, 'round'>;

/** What this device knows of its person in each round, by the round's name; nothing leaves it. */
export async function readOwnStates(rounds: readonly Named[]): Promise<ReadonlyMap<string, OwnState>> {
  const found = await Promise.all(
    rounds.map(async ({ round }): Promise<readonly [string, OwnState]> => [round, await readOwnState(round)]),
  );
  return new Map(found);
}

async function readOwnState(round: string): Promise<OwnState> {
  const shelf = await openRoundShelf(round).catch(() => null);
  if (shelf === null) return { step: 'nothing' };
  const [holding, draft, delivery] = await Promise.all([
    readHolding(shelf),
    shelf.read<Draft>('draft'),
    readDelivery(shelf),
  ]);
  return ownState({ holding, draft, delivery });
}

/** Erases what this device knows of every round. */
export async function forgetRounds(rounds: readonly Named[]): Promise<void> {
  for (const { round } of rounds) {
    const shelf = await openRoundShelf(round).catch(() => null);
    if (shelf !== null) await forgetEverything(shelf);
  }
}
