import { ok, type Result } from '@miroir/basics';
import type { Refusal, ShownBulletins } from '@miroir/portal';
import { type ReaderFault, readerOf } from '../act/gate.ts';
import type { SpaceContext } from '../space-context.ts';

/**
 * What both sides are told of each other, by whoever reads the space. Of the ideas that a decision answers, those that are read
 * here now: one that was taken back since is linked no more.
 */
export async function shownBulletins(
  space: SpaceContext,
  { secret, locale }: { readonly secret: string | null; readonly locale: string },
): Promise<Result<ShownBulletins, Refusal<ReaderFault>>> {
  const reader = readerOf(space, secret);
  if (!reader.ok) return reader;
  const shown = await space.bulletins(locale);
  if (shown.state !== 'shown' || shown.decisions === null) return ok(shown);
  const { content, ...mark } = shown.decisions;
  const decisions = content.decisions.map((decision) => ({
    ...decision,
    answers: { ...decision.answers, ideas: decision.answers.ideas.filter(({ id }) => isRead(space, id)) },
  }));
  return ok({ ...shown, decisions: { ...mark, content: { ...content, decisions } } });
}

const isRead = ({ shelf }: Pick<SpaceContext, 'shelf'>, id: string): boolean =>
  shelf.get(id)?.state === 'published';
