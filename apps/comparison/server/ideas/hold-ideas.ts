import { setImmediate as letPagesPass } from 'node:timers/promises';
import { type Audience, audiences, createTurns } from '@miroir/basics';
import { createTextIndex } from '@miroir/basics/words';
import type { Pair } from '../../contract/figure.ts';
import type { SpaceCollector, SpaceData } from './collect-spaces.ts';
import { type Ordered, orderIdeas } from './idea-list.ts';
import { type HeldIdea, ideasOf } from './side-ideas.ts';
import { type ComparedIdea, type Likeness, similarIdeas } from './similar-ideas.ts';

/** One campaign's ideas, made of the bytes that these hashes name. */
export interface Held {
  readonly of: string;
  readonly data: Pair<SpaceData>;
  readonly ideas: Pair<readonly HeldIdea[]>;
  readonly byId: ReadonlyMap<string, HeldIdea>;
  readonly ordered: Ordered;
  readonly index: ReturnType<typeof createTextIndex>;
  /** What the index knows, by id. */
  readonly indexed: ReadonlyMap<string, string>;
  readonly likeness: Promise<readonly Likeness[]>;
}

/** Texts put into the index between two pauses for whoever waits for a page. */
const atOnce = 50;

/** Gives a campaign's ideas of now: made once for the bytes that are held, whoever asks meanwhile. */
export function holdIdeas(spaces: Pick<SpaceCollector, 'side'>): (campaign: string) => Promise<Held> {
  const held = new Map<string, Held>();
  const inTurn = createTurns();
  const dataOf = (campaign: string): Pair<SpaceData> => {
    const of = (audience: Audience) => spaces.side({ campaign, audience });
    return { employees: of('employees'), consumers: of('consumers') };
  };
  return async (campaign) => {
    const known = held.get(campaign);
    if (known?.of === nameOf(dataOf(campaign))) return known;
    return inTurn(async () => {
      const [next, before] = [dataOf(campaign), held.get(campaign)];
      const of = nameOf(next);
      if (before?.of === of) return before;
      const made = await make(of, next, before);
      held.set(campaign, made);
      return made;
    });
  };
}

/** The bytes that are held, by their hashes. */
const nameOf = (data: Pair<SpaceData>): string =>
  audiences.map((side) => `${data[side].counts?.hash} ${data[side].texts?.hash}`).join(' ');

async function make(of: string, data: Pair<SpaceData>, before: Held | undefined): Promise<Held> {
  const ideas = {
    employees: ideasOf('employees', data.employees),
    consumers: ideasOf('consumers', data.consumers),
  };
  const all = [...ideas.employees, ...ideas.consumers];
  const index = before?.index ?? createTextIndex();
  const indexed = await indexTexts(index, before?.indexed ?? new Map(), all);
  const likeness = similarIdeas(comparedOf(ideas.employees), comparedOf(ideas.consumers));
  // Heard where it is awaited.
  likeness.catch(() => {});
  return {
    ...{ of, data, ideas, index, indexed, likeness },
    byId: new Map(all.map((idea) => [idea.id, idea])),
    ordered: orderIdeas(all),
  };
}

const comparedOf = (ideas: readonly HeldIdea[]): ComparedIdea[] =>
  ideas.flatMap(({ id, text }) => (text === null ? [] : [{ id, text }]));

/** Puts what is new into the index and takes out what is gone; the rest stays. */
async function indexTexts(
  index: ReturnType<typeof createTextIndex>,
  known: ReadonlyMap<string, string>,
  ideas: readonly HeldIdea[],
): Promise<Map<string, string>> {
  const next = new Map<string, string>();
  let done = 0;
  for (const { id, text } of ideas) {
    if (text === null) continue;
    const { language, title, body, need, benefit } = text;
    const written = JSON.stringify(text);
    next.set(id, written);
    if (known.get(id) === written) continue;
    index.add({ id, language, title, body: `${body} ${need} ${benefit}` });
    done += 1;
    if (done % atOnce === 0) await letPagesPass();
  }
  for (const id of known.keys()) if (!next.has(id)) index.remove(id);
  return next;
}
