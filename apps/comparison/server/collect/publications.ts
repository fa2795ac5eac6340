import type { OpenedSnapshot, SnapshotBody, SnapshotOutline } from '@miroir/exchange';
import { createTallyColumns, type Tally } from '@miroir/insight';

/** An accepted publication with what a line over time needs: the figures of the whole, without those of its cohorts. */
export interface Publication {
  readonly epoch: number;
  readonly serial: number;
  /** Whether it is the last of its round. */
  readonly atClose: boolean;
  /** What the whole said to one question, and how many they were. */
  readonly wholeAt: (question: string) => Tally;
  /** What each question was, for lines that join only what is the same. */
  readonly questions: SnapshotBody['questions'];
  readonly releasedAt: string;
  readonly n: number;
  readonly hash: string;
}

/** What is kept of one round of one side. A year of large figures would not fit: only the last two keep their cohorts. */
export interface Publications {
  /** Accepted publications, oldest first. */
  all(): readonly Publication[];
  /** The last two with their cohorts, oldest first: what is shown, and what it is compared with. */
  lastTwo(): readonly OpenedSnapshot[];
  /** The next one in the order of acceptance. One without its cohorts is never among the last two. */
  add(snapshot: OpenedSnapshot | SnapshotOutline): void;
}

/** Makes the memory of one side's round, empty. */
export function createPublications(): Publications {
  const all: Publication[] = [];
  let lastTwo: readonly OpenedSnapshot[] = [];
  const wholes = createTallyColumns();
  const asked = createInterned<SnapshotBody['questions']>();
  return {
    all: () => all,
    lastTwo: () => lastTwo,
    add(snapshot) {
      const { header, body, hash } = snapshot;
      const { epoch, serial } = header;
      const { releasedAt, atClose, whole } = body;
      const column = wholes.add(whole);
      const wholeAt = (question: string) => wholes.ofQuestion(column, question);
      const line = { epoch, serial, releasedAt, atClose, n: whole.n, hash, wholeAt };
      all.push({ ...line, questions: asked(body.questions) });
      if ('kind' in snapshot) lastTwo = [...lastTwo.slice(-1), snapshot];
    },
  };
}

/** Equal values share one copy: a year of releases asks the same questions. */
function createInterned<T>(): (value: T) => T {
  const kept = new Map<string, T>();
  return (value) => {
    const text = JSON.stringify(value);
    const known = kept.get(text) ?? value;
    kept.set(text, known);
    return known;
  };
}
