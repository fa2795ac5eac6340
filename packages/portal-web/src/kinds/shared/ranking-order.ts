/** Puts an item at a rank (1 is best) among those ranked; rank 0 takes it out. Ranks never leave a hole. */
export function rankAt(order: readonly string[], item: string, rank: number): string[] {
  const others = order.filter((other) => other !== item);
  if (rank === 0) return others;
  return [...others.slice(0, rank - 1), item, ...others.slice(rank - 1)];
}

/** One step up (−1) or down (+1); an item not ranked yet comes in last when it goes up. */
export function nudge(order: readonly string[], item: string, step: -1 | 1, limit: number): string[] {
  const at = order.indexOf(item);
  if (at === -1) return step === -1 && order.length < limit ? [...order, item] : [...order];
  const to = at + step;
  if (to < 0 || to >= order.length) return [...order];
  return rankAt(order, item, to + 1);
}

/** At most `limit` ranked; when all but one of a full ranking are placed, the last one has its place. */
export function settle(order: readonly string[], items: readonly string[], limit: number): string[] {
  const kept = order.slice(0, limit);
  const left = items.filter((item) => !kept.includes(item));
  return limit === items.length && left.length === 1 && kept.length > 0 ? [...kept, ...left] : kept;
}
