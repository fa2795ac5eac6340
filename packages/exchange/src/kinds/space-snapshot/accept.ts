import type { Result } from '@miroir/basics';
import type { Questionnaire } from '@miroir/campaign';
import type { Accepted, ChainState } from '../../envelope/chain.ts';
import { continueKnown, type KnownQuestionnaires } from '../../envelope/known-questionnaires.ts';
import type { RefusalReason } from '../../envelope/refusal.ts';
import type { OpenedSpaceSnapshot, SpaceSnapshotBody } from './schema.ts';
import { spaceRound, spaceStep } from './steps.ts';

/** What the comparison remembers of one space's snapshots. */
export type SpaceChain = ChainState<OpenedSpaceSnapshot>;

/** Decides whether a verified snapshot continues what the comparison knows of a space, place and content. */
export function acceptSpaceSnapshot(
  state: SpaceChain,
  opened: OpenedSpaceSnapshot,
  known: KnownQuestionnaires,
): Result<Accepted<OpenedSpaceSnapshot>, RefusalReason> {
  const { body } = opened;
  return continueKnown(state, opened, {
    ...known,
    roundsOf: () => [spaceRound],
    check: ({ privacy }, before) => {
      if (body.k < privacy.k) return 'weaker-threshold';
      return (
        checkCounts(body, themesOf(known.questionnaires.values())) ??
        (before === null ? null : checkSpaceGrowth(body, before.body))
      );
    },
  });
}

/** Themes that any known version has: an idea stays on the theme that it was written on. */
export function themesOf(questionnaires: Iterable<Questionnaire>): ReadonlySet<string> {
  const ids = [...questionnaires].flatMap(({ themes, ideaPrompts }) => [
    ...themes.map(({ id }) => id),
    ...ideaPrompts.map(({ theme }) => theme),
  ]);
  return new Set(ids);
}

type Idea = SpaceSnapshotBody['ideas'][number];
type Theme = SpaceSnapshotBody['themes'][number];

const people = ({ agree, disagree, unsure }: Idea): number => agree + disagree + unsure;

/** The figures of a theme, by name. */
const figuresOf = ({ ideas, comments, additions, skills }: Theme): [name: string, count: number][] => [
  ...Object.entries({ ideas, comments, additions }),
  ...Object.entries(skills).map(([skill, count]): [string, number] => [`skill ${skill}`, count]),
];

function checkCounts(body: SpaceSnapshotBody, known: ReadonlySet<string>): RefusalReason | null {
  const { k, participants, themes, ideas } = body;
  if ([...themes.map(({ id }) => id), ...ideas.map(({ theme }) => theme)].some((id) => !known.has(id)))
    return 'unknown-cell';
  if (new Set(themes.map(({ id }) => id)).size !== themes.length) return 'inconsistent';
  if (new Set(ideas.map(({ id }) => id)).size !== ideas.length) return 'inconsistent';
  if (ideas.some((idea) => people(idea) < k)) return 'too-few';
  const step = spaceStep(k);
  const told = [participants, ...themes.flatMap((theme) => figuresOf(theme).map(([, count]) => count))];
  return told.every((count) => count % step === 0) ? null : 'too-few';
}

/** What is wrong with the step from one snapshot of a space to the next: nothing falls, and ideas grow by nobody or k people. */
export function checkSpaceGrowth(body: SpaceSnapshotBody, before: SpaceSnapshotBody): RefusalReason | null {
  if (body.k < before.k) return 'weaker-threshold';
  if (body.participants < before.participants) return 'fallen-figure';
  const themes = new Map(body.themes.map((theme) => [theme.id, new Map(figuresOf(theme))]));
  const fallen = before.themes.some((was) =>
    figuresOf(was).some(([name, count]) => (themes.get(was.id)?.get(name) ?? 0) < count),
  );
  if (fallen) return 'fallen-figure';
  const ideas = new Map(body.ideas.map((idea) => [idea.id, idea]));
  for (const was of before.ideas) {
    const now = ideas.get(was.id);
    if (now === undefined) return 'fallen-figure';
    if (now.agree < was.agree || now.disagree < was.disagree || now.unsure < was.unsure)
      return 'fallen-figure';
    const grown = people(now) - people(was);
    if (grown > 0 && grown < before.k) return 'small-growth';
  }
  return null;
}
