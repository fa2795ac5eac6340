import type { Document } from 'bson';
import type { Engine, EngineRequest } from '../engine/engine.ts';

export interface Waiting extends EngineRequest {
  /** Called once, when what the request wrote is on the disk. */
  readonly reply: (document: Document) => void;
}

export interface GroupCommit {
  add(request: Waiting): void;
  /** Answers everything that waits, now. */
  flush(): void;
}

/**
 * Collects the requests of one turn of the event loop: those that arrived while the previous batch was
 * being written to the disk. They share one transaction and one synchronisation.
 */
export function createGroupCommit(engine: Engine): GroupCommit {
  let waiting: Waiting[] = [];

  const flush = () => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const replies = engine.answer(batch);
    batch.forEach((request, position) => {
      const reply = replies[position];
      if (reply !== undefined) request.reply(reply);
    });
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
