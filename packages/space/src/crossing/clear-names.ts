import { createHash } from 'node:crypto';
import { canonicalJson, err, ok, type Result } from '@miroir/basics';
import type { CrossingCase, DeskCrossing } from '../contract/desk-views.ts';
import type { ContributionDocument, Words } from '../documents/contribution.ts';
import { type ModerationFault, type ModerationStores, withinRules } from '../moderation/moderate.ts';
import { type SpaceContext, shelve, today } from '../space-context.ts';

/** Ideas of a kind on one page of the desk: more wait behind them. */
const mostCases = 50;

/** What somebody saw of a text: other words since, and nothing is decided about them. */
const sightOf = (words: Words): string =>
  createHash('sha256').update(canonicalJson(words)).digest('base64url');

/** Ideas that the other side may read as far as their authors go: those nobody cleared of names yet, and those somebody did. */
export async function readCrossing(space: SpaceContext): Promise<DeskCrossing> {
  const waiting: ContributionDocument[] = [];
  const cleared: ContributionDocument[] = [];
  for await (const document of space.contributions.offered())
    (document.cleared === undefined ? waiting : cleared).push(document);
  const place = ({ _id, day }: ContributionDocument): string => `${day} ${space.shelf.get(_id)?.place ?? ''}`;
  const shown = (documents: readonly ContributionDocument[]): CrossingCase[] =>
    documents
      .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
      .slice(0, mostCases)
      .map(({ _id: id, theme, language, day, words }) => ({
        ...{ id, theme, language, day, words },
        seen: sightOf(words),
      }));
  return {
    waiting: shown(waiting),
    waits: waiting.length,
    cleared: shown(cleared),
    clears: cleared.length,
  };
}

export interface Clearing {
  readonly id: string;
  readonly what: 'clear' | 'hold';
  /** What was seen of it: see {@link CrossingCase}. */
  readonly seen: string;
}

/** Says of a text that it holds no name and may cross to the other side, or takes that back: one line of the log each. */
export function clearNames(
  space: SpaceContext,
  { id, what, seen }: Clearing,
): Promise<Result<null, ModerationFault>> {
  return space.inTurn(async () => {
    const document = await space.contributions.find(id);
    if (document === null) return err('not-found');
    if (sightOf(document.words) !== seen) return err('text-changed');
    const done = await clear(space, { id, what, day: today(space) });
    const now = await space.contributions.find(id);
    if (now !== null) await shelve(space, [now]);
    return done;
  });
}

/** The same for whoever acts beside the running space, which follows within a second. @param act.day local day of the act */
export async function clear(
  { contributions, acts }: Pick<ModerationStores, 'contributions' | 'acts'>,
  { id, what, day }: Pick<Clearing, 'id' | 'what'> & { readonly day: string },
): Promise<Result<null, ModerationFault>> {
  const document = await contributions.find(id);
  if (document === null || document.state !== 'published' || document.kind !== 'idea')
    return err('not-found');
  if ((document.cleared !== undefined) === (what === 'clear')) return ok(null);
  const change = what === 'clear' ? { set: { cleared: day } } : { set: {}, unset: ['cleared'] };
  if (!(await contributions.change(id, ['published'], change))) return err('not-found');
  await acts.add({ what, target: id, reason: withinRules, day });
  return ok(null);
}
