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

/** A decision that answers an idea, as the idea's page leads to it. */
export interface DecidedOn {
  readonly id: string;
  readonly title: string;
}

/** The decisions that answer one idea, and the round under whose pages they are read; none of an idea that is not read here now. */
export async function decidedOn(
  space: SpaceContext,
  {
    secret,
    idea,
    locale,
  }: { readonly secret: string | null; readonly idea: string; readonly locale: string },
): Promise<Result<{ round: string; decisions: readonly DecidedOn[] } | null, Refusal<ReaderFault>>> {
  const shown = await shownBulletins(space, { secret, locale });
  if (!shown.ok) return shown;
  const list = shown.value.state === 'shown' ? shown.value.decisions : null;
  if (list === null) return ok(null);
  const decisions = list.content.decisions.filter(({ answers }) =>
    answers.ideas.some(({ id }) => id === idea),
  );
  return ok({ round: list.round, decisions: decisions.map(({ id, title }) => ({ id, title })) });
}

const isRead = ({ shelf }: Pick<SpaceContext, 'shelf'>, id: string): boolean =>
  shelf.get(id)?.state === 'published';
