import type { Random } from '@miroir/basics';
import { countWaiting, ideasThatEnter } from '../counts/batch-rule.ts';
import type { SpaceContext } from '../space-context.ts';

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
    for (const idea of ideasThatEnter(waiting, rules.k)) {
      const grown = await kind.enter(idea, { attempt: attemptName(random), k: rules.k });
      if (grown === null) continue;
      totals.grow(idea, grown);
      grew += 1;
    }
  }
  return grew;
}

const attemptName = (random: Random): string => Buffer.from(random.bytes(9)).toString('base64url');
