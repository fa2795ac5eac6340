import { closedDays } from './closed-days.ts';
import { type CrossingParts, crossingSeals } from './crossing-seals.ts';

/** Between two looks at texts that changed, in milliseconds: a busy space changes every second. */
const mostOften = 60_000;

/** Which rounds are closed, as one text: a round that closes lets texts cross. */
function closedAt(launched: ReturnType<CrossingParts['launched']>, now: number): string {
  const states = launched.map((each) => {
    const { rounds } = each.questionnaire.schedule;
    const day = rounds.find(({ id }) => id === each.round)?.closes.slice(0, 10) ?? '';
    return closedDays([each], now)(day) ? 'closed' : 'open';
  });
  return states.join(' ');
}

/** Seals what leaves a space: its counts once a day and at its end; its texts as soon as one may cross or may no more. */
export function crossingSealer(parts: CrossingParts) {
  const { space, launched } = parts;
  const seals = crossingSeals(parts);
  /** What was looked at last: how often the shelf had changed, which rounds were closed, and when. */
  let seen = { changes: -1, closed: '', at: Number.NEGATIVE_INFINITY };
  let due: number | null = null;
  let ended = false;
  let replaced = false;

  async function compact(): Promise<void> {
    if (replaced) await parts.compact();
    replaced = false;
  }

  async function look(now: number, isEnd: boolean): Promise<void> {
    due ??= await seals.storedDue();
    const isDue = now >= due || (isEnd && due !== Number.POSITIVE_INFINITY);
    const [changes, closed] = [space.shelf.changes(), closedAt(launched(), now)];
    const patience = Math.min(mostOften, seals.every() * 1000);
    const hasChanged = changes !== seen.changes && now - seen.at >= patience;
    if (!isDue && !hasChanged && closed === seen.closed) return;
    const next = isEnd ? null : seals.dueAfter(now);
    if (isDue) await seals.counts(now, next);
    replaced = (await seals.texts(now)) || replaced;
    seen = { changes, closed, at: now };
    if (!isDue) return;
    due = next ?? Number.POSITIVE_INFINITY;
    await compact();
  }

  return {
    /** Seals what is due. @param isEnd whether nothing enters any more */
    async tick(isEnd: boolean): Promise<void> {
      if (space.acceptance() === 'before') return;
      // A round that was launched after the end has opened it again.
      if (ended && !isEnd) due = 0;
      ended = isEnd;
      await look(space.clock.now(), isEnd);
    },
    /** Before the space goes to rest: what was hidden, withdrawn or cleared a moment ago is told now. */
    async rest(): Promise<void> {
      const changes = space.shelf.changes();
      if (space.acceptance() === 'before' || changes === seen.changes) return;
      const now = space.clock.now();
      replaced = (await seals.texts(now)) || replaced;
      seen = { ...seen, changes, at: now };
      await compact();
    },
  };
}

export type CrossingSealer = ReturnType<typeof crossingSealer>;
