import { type Audience, audiences } from '@miroir/basics';
import { spaceStep } from '@miroir/exchange';
import type { Pair } from '../../contract/figure.ts';
import type { IdeasOverview, SpaceSideView, ThemeIdeasView, ThemeSideView } from '../../contract/ideas.ts';
import type { SpaceData } from './collect-spaces.ts';
import { agreementOf, type HeldIdea, people } from './side-ideas.ts';

interface OverviewInput {
  readonly campaign: string;
  readonly data: Pair<SpaceData>;
  readonly ideas: Pair<readonly HeldIdea[]>;
  /** Ids of the campaign's themes, in its order. */
  readonly themes: readonly string[];
  /** Ideas that leads matched, of both sides. */
  readonly matched: { has(id: string): boolean };
  readonly matches: number;
  readonly failures: Pair<string | null>;
}

/** Both spaces in numbers, theme by theme. */
export function ideasOverview(input: OverviewInput): IdeasOverview {
  const { campaign, data, ideas, failures, matches } = input;
  const told = audiences.flatMap((side) => data[side].counts?.body.themes.map(({ id }) => id) ?? []);
  const written = audiences.flatMap((side) => ideas[side].map(({ theme }) => theme));
  const themes = [...new Set([...input.themes, ...told, ...written])];
  const languages = audiences.flatMap((side) => ideas[side].flatMap(({ text }) => text?.language ?? []));
  return {
    campaign,
    sides: { employees: sideOf(input, 'employees'), consumers: sideOf(input, 'consumers') },
    failures,
    themes: themes.map(
      (id): ThemeIdeasView => ({
        id,
        sides: { employees: themeOf(input, 'employees', id), consumers: themeOf(input, 'consumers', id) },
      }),
    ),
    languages: [...new Set(languages)].sort(),
    matched: matches,
  };
}

function sideOf({ data, ideas, matched }: OverviewInput, side: Audience): SpaceSideView | null {
  const { counts } = data[side];
  if (counts === null) return null;
  const { participants, k, sealedAt } = counts.body;
  const held = ideas[side];
  return {
    participants,
    k,
    step: spaceStep(k),
    sealedAt,
    counted: held.filter((idea) => idea.counts !== null).length,
    texts: held.filter(({ text }) => text !== null).length,
    both: held.filter(({ id }) => matched.has(id)).length,
  };
}

function themeOf({ data, ideas }: OverviewInput, side: Audience, id: string): ThemeSideView | null {
  const told = data[side].counts?.body.themes.find((theme) => theme.id === id);
  if (told === undefined) return null;
  const counted = ideas[side].flatMap(({ theme, counts }) => (theme === id && counts ? [counts] : []));
  const sum = counted.reduce(
    (all, { agree, disagree, unsure }) => ({
      agree: all.agree + agree,
      disagree: all.disagree + disagree,
      unsure: all.unsure + unsure,
    }),
    { agree: 0, disagree: 0, unsure: 0 },
  );
  const behind = Math.max(0, ...counted.map(people));
  const { ideas: written, comments, additions, skills } = told;
  return {
    ...{ ideas: written, comments, additions, people: behind },
    counts: counted.length === 0 ? null : sum,
    agreement: agreementOf(sum, behind),
    skills: Object.entries(skills).map(([skill, count]) => ({ skill, count })),
  };
}
