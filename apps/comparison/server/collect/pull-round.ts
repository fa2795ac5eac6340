import type { Audience } from '@miroir/basics';
import type { ChainId, ExchangeClient } from '@miroir/exchange';
import type { ChainMemory, Refused } from './chain-memory.ts';
import type { PortalRole } from './heartbeat-memory.ts';
import type { RoundMemory, SideMemory } from './round-memory.ts';

/** What a round's process is asked: texts are a space's. */
type RoundClient = Omit<ExchangeClient, 'texts'>;

/** How the two processes of a portal are reached. */
export interface PortalClients {
  readonly box: RoundClient;
  readonly roll: RoundClient;
}

/** Notes what was refused, once however often it comes. */
export type NoteIncident = (
  about: { readonly audience: Audience } & Partial<ChainId>,
  refused: Refused,
  sealed: string,
) => Promise<void>;

/** A side of a round, and how it is asked. */
interface Asked {
  readonly round: RoundMemory;
  readonly audience: Audience;
  readonly clients: PortalClients;
  readonly note: NoteIncident;
}

/** Takes what a side published in a round since; gives why a process could not be asked, or null. */
export async function pullRound(asked: Asked): Promise<string | null> {
  const { round, audience, note } = asked;
  const side = round.sides[audience];
  const noteHere = (refused: Refused, sealed: string) => note({ ...round.place, audience }, refused, sealed);
  const of = { id: round.place, side, clients: asked.clients, note: noteHere };
  const failures = [
    await pullSnapshots(of),
    await pullCalibration(of),
    await pullHeartbeat(of, 'box'),
    await pullHeartbeat(of, 'roll'),
  ];
  return failures.find((each) => each !== null) ?? null;
}

interface Pulled {
  readonly id: ChainId;
  readonly side: SideMemory;
  readonly clients: PortalClients;
  readonly note: (refused: Refused, sealed: string) => Promise<void>;
}

async function pullSnapshots({ id, side, clients, note }: Pulled): Promise<string | null> {
  const { chain } = side;
  for (;;) {
    const answer = await clients.box.snapshots(id, placeAfter(chain));
    if (!answer.ok) return answer.error;
    let news = 0;
    for (const sealed of answer.value) {
      const taken = await chain.take(sealed);
      if (taken.ok) news += taken.value.news ? 1 : 0;
      else await note(taken.error, sealed);
      if (!taken.ok) return null;
    }
    if (news === 0) return null;
  }
}

/** After a restore the portal is asked for its new epoch only: it still holds the old one, which is refused. */
function placeAfter(chain: ChainMemory) {
  const { epoch, head, restarting } = chain.state();
  return restarting ? { epoch, serial: 0 } : head && { epoch, serial: head.header.serial };
}

/** Asked for on every pull: a box that sealed a second one must not go unnoticed. */
async function pullCalibration({ id, side, clients, note }: Pulled): Promise<string | null> {
  const answer = await clients.box.calibration(id);
  if (!answer.ok) return answer.error;
  if (answer.value === null) return null;
  const taken = await side.calibration.take(answer.value);
  if (!taken.ok) await note(taken.error, answer.value);
  return null;
}

async function pullHeartbeat({ id, side, clients, note }: Pulled, role: PortalRole): Promise<string | null> {
  const answer = await clients[role].heartbeat(id);
  if (!answer.ok) return answer.error;
  if (answer.value === null) return null;
  const reason = await side.heartbeats.take(role, answer.value);
  if (reason !== null) await note({ reason, epoch: null }, answer.value);
  return null;
}
