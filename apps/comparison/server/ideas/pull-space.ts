import { type ExchangeClient, spaceRound } from '@miroir/exchange';
import type { Refused } from '../collect/chain-memory.ts';
import type { SpaceMemory } from './space-memory.ts';

type Note = (refused: Refused, sealed: string) => Promise<void>;

/** Takes what a space sealed since: its counts, then its texts. Gives why it could not be asked, or null. */
export async function pullSpace(
  memory: SpaceMemory,
  client: ExchangeClient,
  note: Note,
): Promise<string | null> {
  return (await pullCounts(memory, client, note)) ?? (await pullTexts(memory, client, note));
}

async function pullCounts(memory: SpaceMemory, client: ExchangeClient, note: Note): Promise<string | null> {
  for (;;) {
    const { epoch, head, restarting } = memory.state();
    const after = restarting ? { epoch, serial: 0 } : head && { epoch, serial: head.header.serial };
    const answer = await client.snapshots({ campaign: memory.id.campaign, round: spaceRound }, after);
    if (!answer.ok) return answer.error;
    let news = 0;
    for (const sealed of answer.value) {
      const taken = await memory.takeCounts(sealed);
      if (taken.ok) news += taken.value.news ? 1 : 0;
      else await note(taken.error, sealed);
      if (!taken.ok) return null;
    }
    if (news === 0) return null;
  }
}

async function pullTexts(memory: SpaceMemory, client: ExchangeClient, note: Note): Promise<string | null> {
  const answer = await client.texts({ campaign: memory.id.campaign, round: spaceRound });
  if (!answer.ok) return answer.error;
  if (answer.value === null) return null;
  const taken = await memory.takeTexts(answer.value);
  if (!taken.ok) await note(taken.error, answer.value);
  return null;
}
