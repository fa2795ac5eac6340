import { floorToStep, type SpaceSnapshotBody } from '@miroir/exchange';
import type { ContributionKind } from '../documents/contribution.ts';
import { countedPeople } from '../orders/shares.ts';
import type { Entry } from '../shelf/entry.ts';
import type { SpaceContext } from '../space-context.ts';

type Counted = Omit<SpaceSnapshotBody, 'sealedAt'>;
type Theme = Counted['themes'][number];
type Skill = keyof Theme['skills'];

const fields = { idea: 'ideas', comment: 'comments', addition: 'additions' } as const satisfies Record<
  ContributionKind,
  keyof Theme
>;

/**
 * What a space tells of itself in numbers. What was published once stays counted, whatever became of it, and nothing told
 * before ever falls: a text that moved to another theme is counted on both from then on.
 * @param before what was told last; null at first
 */
export async function composeCounts(space: SpaceContext, before: Counted | null): Promise<Counted> {
  const { rules, shelf, holders, totals } = space;
  const { k } = rules;
  const entries = [...shelf.owned()];
  const told = new Map((before?.themes ?? []).map((theme) => [theme.id, theme]));
  const ids = [...new Set([...rules.themes, ...told.keys(), ...entries.map(({ theme }) => theme)])].sort();
  const skills = await skillsByTheme(space);
  const ideas = entries
    .filter(({ kind, id }) => kind === 'idea' && countedPeople(totals.of(id)) >= k)
    .map(({ id, theme }) => {
      const { agree, disagree, unsure } = totals.of(id);
      return { id, theme, agree, disagree, unsure };
    });
  return {
    k,
    participants: Math.max(floorToStep(holders.size, k), before?.participants ?? 0),
    themes: ids.map((id) => themeOf(id, { entries, k, skills: skills.get(id), before: told.get(id) })),
    ideas: ideas.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

interface ThemeNow {
  readonly entries: readonly Entry[];
  readonly k: number;
  readonly skills: ReadonlyMap<string, number> | undefined;
  readonly before: Theme | undefined;
}

function themeOf(id: string, { entries, k, skills, before }: ThemeNow): Theme {
  const now: Theme = { id, ideas: 0, comments: 0, additions: 0, skills: {} };
  for (const { theme, kind } of entries) if (theme === id) now[fields[kind]] += 1;
  for (const field of Object.values(fields))
    now[field] = Math.max(floorToStep(now[field], k), before?.[field] ?? 0);
  const offered = new Set([...(skills?.keys() ?? []), ...Object.keys(before?.skills ?? {})]);
  for (const skill of [...offered].sort() as Skill[]) {
    const count = Math.max(floorToStep(skills?.get(skill) ?? 0, k), before?.skills[skill] ?? 0);
    if (count > 0) now.skills[skill] = count;
  }
  return now;
}

/** How many of those who offered help on a theme have a skill: each name once, since nobody knows which two are one person. */
async function skillsByTheme({
  shelf,
  people,
}: SpaceContext): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const helpers = new Map<string, Set<string>>();
  for (const { id, theme } of shelf.ideas()) {
    const offering = helpers.get(theme) ?? new Set();
    for (const persona of shelf.thread(id).helpers()) offering.add(persona);
    helpers.set(theme, offering);
  }
  const counted = new Map<string, Map<string, number>>();
  for (const [theme, offering] of helpers) {
    const skills = new Map<string, number>();
    for (const persona of (await people.personas([...offering])).values())
      for (const skill of new Set(persona.skills)) skills.set(skill, (skills.get(skill) ?? 0) + 1);
    counted.set(theme, skills);
  }
  return counted;
}
