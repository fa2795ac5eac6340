import type { Document } from 'bson';
import type { Engine, EngineRequest } from '../engine/engine.ts';

export interface Waiting extends EngineRequest {
  /** Length of the message it came in. */
  readonly bytes: number;
  /** Called once, when what the request wrote is on the disk. */
  readonly reply: (document: Document) => void;
}

export interface GroupCommit {
  add(request: Waiting): void;
  /** Answers everything that waits, now. */
  flush(): void;
}

/** What one commit takes together at most, unless a single message is longer: a group of answers, or a bulk. */
const commitBytes = 256 * 1024;

/**
 * Collects the requests of one turn of the event loop: those that arrived while the previous batch was
 * being written to the disk. They share a transaction and a synchronisation; what is long waits behind what is
 * short, so that a person's answer is not kept by the bulk of a release beside it. Tidying comes after the answers.
 */
export function createGroupCommit(engine: Engine): GroupCommit {
  let waiting: Waiting[] = [];

  const answer = (batch: readonly Waiting[]) => {
    const replies = engine.answer(batch);
    batch.forEach((request, position) => {
      const reply = replies[position];
      if (reply !== undefined) request.reply(reply);
    });
  };

  const flush = () => {
    const arrived = waiting;
    waiting = [];
    for (const batch of inCommits(arrived)) answer(batch);
    engine.tidy();
  };

  return {
    add(request) {
      waiting.push(request);
      // setImmediate runs after the poll phase has read every socket that was ready.
      if (waiting.length === 1) setImmediate(flush);
    },
    flush,
  };
}

/** Short ones first; each list is no longer than a commit may be. */
function inCommits(arrived: readonly Waiting[]): Waiting[][] {
  const commits: Waiting[][] = [];
  let room = 0;
  for (const request of arrived.toSorted((a, b) => a.bytes - b.bytes)) {
    if (commits.length === 0 || request.bytes > room) {
      commits.push([]);
      room = commitBytes;
    }
    commits.at(-1)?.push(request);
    room -= request.bytes;
  }
  return commits;
}
