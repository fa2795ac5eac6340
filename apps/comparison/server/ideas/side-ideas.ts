import type { Audience } from '@miroir/basics';
import { wilson } from '@miroir/insight';
import type { Agreement, IdeaCounts, IdeaText, TextAbsence } from '../../contract/ideas.ts';
import type { SpaceData } from './collect-spaces.ts';

/** One idea as it is held. */
export interface HeldIdea {
  readonly id: string;
  readonly side: Audience;
  readonly theme: string;
  readonly text: IdeaText | null;
  readonly absence: TextAbsence | null;
  readonly counts: IdeaCounts | null;
}

export const people = ({ agree, disagree, unsure }: IdeaCounts): number => agree + disagree + unsure;

/** Who agrees of all who reacted, in percent, with Wilson's interval over so many people; null of nobody. */
export function agreementOf(counts: IdeaCounts, behind = people(counts)): Agreement | null {
  const all = people(counts);
  if (all === 0 || behind === 0) return null;
  // Of a sum of several ideas the share is theirs, and its interval that of the fewest people who can be behind it.
  const { low, high } = wilson(Math.round((counts.agree / all) * behind), behind);
  const value = (100 * counts.agree) / all;
  return { value, low: Math.min(value, 100 * low), high: Math.max(value, 100 * high) };
}

/** Everything held of one side's ideas: those that are counted, and those whose text is here. */
export function ideasOf(side: Audience, { counts, texts }: SpaceData): HeldIdea[] {
  const written = new Map((texts?.body.texts ?? []).map((text) => [text.id, text]));
  const withheld = new Map((texts?.body.withheld ?? []).map(({ id, why }) => [id, why]));
  const textOf = (id: string): IdeaText | null => {
    const found = written.get(id);
    if (found === undefined) return null;
    const { language, title, body, need, benefit } = found;
    return { language, title, body, need, benefit };
  };
  const counted = (counts?.body.ideas ?? []).map(({ id, theme, ...told }): HeldIdea => {
    const text = textOf(id);
    const absence = text === null ? (withheld.get(id) ?? 'no-texts') : null;
    return { id, side, theme, text, absence, counts: told };
  });
  const known = new Set(counted.map(({ id }) => id));
  const others = [...written.values()]
    .filter(({ id }) => !known.has(id))
    .map(({ id, theme }): HeldIdea => ({ id, side, theme, text: textOf(id), absence: null, counts: null }));
  return [...counted, ...others];
}
