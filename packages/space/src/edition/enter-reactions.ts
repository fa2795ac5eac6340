import type { Random } from '@miroir/basics';
import { countWaiting, ideasThatEnter } from '../counts/batch-rule.ts';
import type { SpaceContext } from '../space-context.ts';

/** Ideas that are counted at a time: their writes share what the disk takes for one. */
const atOnce = 16;

/** Lets enter, idea by idea, the reactions and the priorities on which at least k people wait. @returns ideas that grew */
export async function enterReactions({
  reactions,
  totals,
  random,
  rules,
}: Pick<SpaceContext, 'reactions' | 'totals' | 'random' | 'rules'>): Promise<number> {
  let grew = 0;
  for (const kind of [reactions.reactions, reactions.priorities]) {
    const waiting = new Map<string, number>();
    for await (const idea of kind.ideas()) countWaiting([idea], waiting);
    const enter = async (idea: string): Promise<void> => {
      const grown = await kind.enter(idea, { attempt: attemptName(random), k: rules.k });
      if (grown === null) return;
      totals.grow(idea, grown);
      grew += 1;
    };
    const ideas = ideasThatEnter(waiting, rules.k);
    for (let from = 0; from < ideas.length; from += atOnce)
      await Promise.all(ideas.slice(from, from + atOnce).map(enter));
  }
  return grew;
}

const attemptName = (random: Random): string => Buffer.from(random.bytes(9)).toString('base64url');
