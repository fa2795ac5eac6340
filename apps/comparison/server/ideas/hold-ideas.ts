import { setImmediate as letPagesPass } from 'node:timers/promises';
import { type Audience, audiences, createTurns } from '@miroir/basics';
import { createTextIndex, type TextIndex } from '@miroir/basics/words';
import type { Pair } from '../../contract/figure.ts';
import type { IdeaText } from '../../contract/ideas.ts';
import type { SpaceCollector, SpaceData } from './collect-spaces.ts';
import { type Ordered, orderIdeas } from './idea-list.ts';
import { type HeldIdea, ideasOf } from './side-ideas.ts';
import { createMatcher, type Likeness, type Matcher } from './similar-ideas.ts';

/** One campaign's ideas, made of the bytes that these hashes name. */
export interface Held {
  readonly of: string;
  readonly data: Pair<SpaceData>;
  readonly ideas: Pair<readonly HeldIdea[]>;
  readonly byId: ReadonlyMap<string, HeldIdea>;
  readonly ordered: Ordered;
  readonly index: TextIndex;
  readonly matcher: Matcher;
  readonly likeness: Promise<readonly Likeness[]>;
}

/** Milliseconds between two pauses for whoever waits for a page. */
const atOnce = 4;

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
  const byId = new Map(all.map((idea) => [idea.id, idea]));
  const { index, matcher } = before ?? { index: createTextIndex(), matcher: createMatcher() };
  const changed = await takeIn({ index, matcher }, before?.byId ?? new Map(), byId);
  const likeness = before !== undefined && !changed ? before.likeness : matcher.match();
  // Heard where it is awaited.
  likeness.catch(() => {});
  return { of, data, ideas, index, matcher, likeness, byId, ordered: await orderIdeas(all) };
}

/**
 * Takes the words of what is new, and forgets those of what is gone; the rest stays.
 * @returns whether any text is another one
 */
async function takeIn(
  { index, matcher }: Pick<Held, 'index' | 'matcher'>,
  before: ReadonlyMap<string, HeldIdea>,
  now: ReadonlyMap<string, HeldIdea>,
): Promise<boolean> {
  let changed = false;
  let since = performance.now();
  for (const { id, side, text } of now.values()) {
    if (text === null || isSame(before.get(id)?.text ?? null, text)) continue;
    changed = true;
    const { language, title, body, need, benefit } = text;
    index.add({ id, language, title, body: `${body} ${need} ${benefit}` });
    matcher.put(side, id, text);
    if (performance.now() - since < atOnce) continue;
    await letPagesPass();
    since = performance.now();
  }
  for (const { id, text } of before.values()) {
    if (text === null || (now.get(id)?.text ?? null) !== null) continue;
    changed = true;
    index.remove(id);
    matcher.remove(id);
  }
  return changed;
}

const isSame = (a: IdeaText | null, b: IdeaText): boolean =>
  a !== null &&
  a.language === b.language &&
  a.title === b.title &&
  a.body === b.body &&
  a.need === b.need &&
  a.benefit === b.benefit;
