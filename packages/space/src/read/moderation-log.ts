import { ok, type Result } from '@miroir/basics';
import type { Refusal } from '@miroir/portal';
import { type ReaderFault, readerOf } from '../act/gate.ts';
import type { ModerationLog } from '../contract/views.ts';
import type { SpaceContext } from '../space-context.ts';

/** Everything that moderators did, without a name and without a text: whoever reads the space reads it, and can compute its chain again. */
export async function moderationLog(
  space: SpaceContext,
  { secret }: { readonly secret: string | null },
): Promise<Result<ModerationLog, Refusal<ReaderFault>>> {
  const reader = readerOf(space, secret);
  if (!reader.ok) return reader;
  const acts = await space.acts.after('');
  const lines = acts.reverse().map(({ _id: sequence, what, reason, day, mark = null, previous, hash }) => ({
    ...{ sequence, what, reason, day, mark, previous, hash },
  }));
  return ok({ lines, total: lines.length });
}
