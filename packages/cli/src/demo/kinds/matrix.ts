import { type Draw, leaningsOf, type Speaker } from './shared/draw.ts';

/** A point of 1 to 5 near the mean. */
function around(mean: number, { random }: Speaker): number {
  const spread = (random.next() + random.next() + random.next() - 1.5) * 2;
  return Math.min(5, Math.max(1, Math.round(mean + spread)));
}

export const matrix: Draw<'matrix'> = (question, speaker) => {
  const leanings = leaningsOf(question, speaker);
  const known = question.rows.filter(() => speaker.random.chance(0.92));
  const rows = known.length > 0 ? known : question.rows;
  return {
    cells: Object.fromEntries(
      rows.map(({ id }) => [
        id,
        { importance: around(4.2, speaker), satisfaction: around(leanings[id] ?? 3, speaker) },
      ]),
    ),
  };
};
