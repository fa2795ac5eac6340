import type { Tags } from '@miroir/space';
import { reactionValues, type SpaceTold, type ToldReaction } from './space-load.ts';

type Counts = Readonly<Record<ToldReaction['value'], number>>;

/** A space's files, as far as the check looks at them. */
export interface KeptSpace {
  readonly texts: readonly { readonly _id: string; readonly body: string; readonly waits: boolean }[];
  readonly reactions: readonly {
    readonly _id: string;
    readonly idea: string;
    readonly value?: string;
    readonly entered?: boolean;
  }[];
  readonly counts: ReadonlyMap<string, Counts>;
}

/** How a space's files contradict what it acknowledged. */
export interface SpaceContradiction {
  readonly kind: 'lost' | 'other' | 'twice' | 'nobodys' | 'miscounted';
  readonly of: string;
}

/**
 * Compares all that a space acknowledged with all that it holds: each text in one place and in its words, each reaction
 * there as it was last acknowledged, nothing that nobody sent, and totals equal to what was said by those who are counted.
 * @param before ids that were there before anybody acted
 */
export function spaceContradictions(
  told: SpaceTold,
  kept: KeptSpace,
  { tags, before }: { readonly tags: Tags; readonly before: readonly string[] },
): SpaceContradiction[] {
  return [...ofTexts(told, kept, new Set(before)), ...ofReactions(told, kept, tags)];
}

function ofTexts(told: SpaceTold, { texts }: KeptSpace, before: ReadonlySet<string>): SpaceContradiction[] {
  const found: SpaceContradiction[] = [];
  const bodies = new Map<string, string>();
  for (const { _id, body } of texts) {
    if (bodies.has(_id)) found.push({ kind: 'twice', of: _id });
    if (!told.sent.has(_id) && !before.has(_id)) found.push({ kind: 'nobodys', of: _id });
    bodies.set(_id, body);
  }
  for (const [id, body] of told.texts) {
    const there = bodies.get(id);
    if (there !== body) found.push({ kind: there === undefined ? 'lost' : 'other', of: id });
  }
  return found;
}

function ofReactions(told: SpaceTold, { reactions, counts }: KeptSpace, tags: Tags): SpaceContradiction[] {
  const found: SpaceContradiction[] = [];
  const rows = new Map(reactions.map((row) => [row._id, row]));
  const entered = new Map<string, Record<ToldReaction['value'], number>>();
  const owned = new Set<string>();
  for (const { secret, idea, value } of told.reactions) {
    const tag = tags.of('reaction', idea, secret);
    owned.add(tag);
    const row = rows.get(tag);
    if (row === undefined) found.push({ kind: 'lost', of: tag });
    else if (row.entered === true) {
      const sum = entered.get(idea) ?? { agree: 0, disagree: 0, unsure: 0 };
      sum[value] += 1;
      entered.set(idea, sum);
    } else if (row.value !== value) found.push({ kind: 'other', of: tag });
  }
  for (const { _id } of reactions) if (!owned.has(_id)) found.push({ kind: 'nobodys', of: _id });
  for (const idea of new Set([...entered.keys(), ...counts.keys()]))
    if (
      reactionValues.some((value) => (counts.get(idea)?.[value] ?? 0) !== (entered.get(idea)?.[value] ?? 0))
    )
      found.push({ kind: 'miscounted', of: idea });
  return found;
}
