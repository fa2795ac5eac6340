/** Gives `item` the wanted points, within what is left: whole, never negative, never beyond the total. */
export function givePoints(
  points: Readonly<Record<string, number>>,
  item: string,
  wanted: number,
  rules: { readonly total: number; readonly step: number },
): Record<string, number> {
  const others = Object.entries(points).reduce((sum, [id, value]) => (id === item ? sum : sum + value), 0);
  const whole = Number.isFinite(wanted) ? Math.trunc(wanted) : 0;
  const { [item]: _before, ...rest } = points;
  const given = Math.max(0, Math.min(whole, rules.total - others));
  return given === 0 ? rest : { ...rest, [item]: given };
}
