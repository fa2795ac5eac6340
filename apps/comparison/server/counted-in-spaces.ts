import { audiences } from '@miroir/basics';
import type { CountedIdeas } from './decisions/counted-ideas.ts';
import type { SpaceCollector } from './ideas/collect-spaces.ts';

/** The ideas of both spaces as decisions answer them: those that are counted, since which day, and the titles that crossed. */
export function countedIdeas(spaces: Pick<SpaceCollector, 'side'>): CountedIdeas {
  return {
    counted(campaign) {
      const of = (audience: (typeof audiences)[number]) => {
        const { counts, since } = spaces.side({ campaign, audience });
        const now = counts?.body.sealedAt.slice(0, 10) ?? '';
        return (counts?.body.ideas ?? []).map(({ id }) => ({ id, since: since[id] ?? now }));
      };
      return { employees: of('employees'), consumers: of('consumers') };
    },
    titles(campaign) {
      const told = audiences.flatMap((audience) => {
        const { counts, texts } = spaces.side({ campaign, audience });
        const titles = new Map((texts?.body.texts ?? []).map(({ id, title }) => [id, title]));
        const ids = new Set([...(counts?.body.ideas ?? []).map(({ id }) => id), ...titles.keys()]);
        return [...ids].map((id) => [id, titles.get(id) ?? null] as const);
      });
      return Object.fromEntries(told);
    },
  };
}
