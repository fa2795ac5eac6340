import { type SpaceContext, today } from '../space-context.ts';

/**
 * Notes the day on which ideas came to be owed an answer: those whose counted agrees reached the promise's number. What a
 * killed process did not note is noted by the next look, on its own day.
 */
export async function notePromises(
  space: Pick<SpaceContext, 'shelf' | 'totals' | 'promises' | 'rules' | 'clock'>,
): Promise<void> {
  const { agrees } = space.rules.promise;
  const owed = space.shelf.ideas().filter(({ id }) => space.totals.of(id).agree >= agrees);
  await space.promises.note(
    owed.map(({ id }) => id),
    today(space),
  );
}
