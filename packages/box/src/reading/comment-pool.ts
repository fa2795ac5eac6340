import type { ShelvedComment } from '@miroir/desk';
import type { PartKey, Polarity } from '@miroir/insight';
import { enteredPeople } from '../release/entered-people.ts';
import type { ReleaseStore } from '../release/release-store.ts';
import { labelName, textsOf } from './label-name.ts';

/** A comment with whose it is: the box's own knowledge, which no reader is given. */
interface PooledComment extends ShelvedComment {
  readonly id: string;
  readonly replacement: boolean;
}

/** The comments that have entered and are not withdrawn, by name. */
export class CommentPool {
  private readonly comments = new Map<string, PooledComment>();
  private readonly fewest: number;
  private shown: readonly ShelvedComment[] | null = null;

  /** @param fewest people who commented, replacements not counted, before a question's comments are read */
  constructor(fewest: number) {
    this.fewest = fewest;
  }

  add(comment: PooledComment): void {
    this.comments.set(comment.name, comment);
    this.shown = null;
  }

  remove(names: Iterable<string>): void {
    for (const name of names) this.comments.delete(name);
    this.shown = null;
  }

  has(name: string): boolean {
    return this.comments.has(name);
  }

  /** Whose comment it is. */
  ownerOf(name: string): { readonly id: string; readonly part: PartKey } | undefined {
    return this.comments.get(name);
  }

  /** Those of questions on which enough people commented; each bare of whose it is. */
  open(): readonly ShelvedComment[] {
    if (this.shown !== null) return this.shown;
    const people = new Map<PartKey, number>();
    for (const { part, replacement } of this.comments.values())
      if (!replacement) people.set(part, (people.get(part) ?? 0) + 1);
    this.shown = [...this.comments.values()]
      .filter(({ part }) => (people.get(part) ?? 0) >= this.fewest)
      .map(({ name, part, raw }) => ({ name, part, raw }));
    return this.shown;
  }
}

/** Reads the pool: of everybody who has entered, the texts that are counted. */
export async function readPool(
  store: Pick<ReleaseStore, 'all' | 'stagedMoves' | 'isCommitted'>,
  fewest: number,
): Promise<CommentPool> {
  const pool = new CommentPool(fewest);
  for await (const page of enteredPeople(store)) {
    for (const { document, counted } of page) {
      const { _id: id, latest, replacement = false } = document;
      if (counted === null || latest === null) continue;
      for (const { part, text } of textsOf(latest)) {
        const raw = polarityOf(counted.parts[part]);
        if (raw !== null) pool.add({ name: labelName(id, { part, text }), part, raw, id, replacement });
      }
    }
  }
  return pool;
}

function polarityOf(value: object | undefined): Polarity | null {
  return value !== undefined && 'polarity' in value ? (value.polarity as Polarity) : null;
}
