import type { AnsweredIdea } from '../../contract/decisions.ts';
import type { Pair } from '../../contract/figure.ts';
import type { CountedIdea } from './measures.ts';

/** The ideas that both spaces let across, as decisions answer them. */
export interface CountedIdeas {
  /** Ideas of a campaign that are counted here, and since when. */
  counted(campaign: string): Pair<readonly CountedIdea[]>;
  /** Titles by id; null where the text has not crossed, or was withdrawn. */
  titles(campaign: string): Readonly<Record<string, string | null>>;
}

/** Whether an idea is counted here now. */
export function isCounted(ideas: CountedIdeas, campaign: string, { side, id }: AnsweredIdea): boolean {
  return ideas.counted(campaign)[side].some((idea) => idea.id === id);
}
