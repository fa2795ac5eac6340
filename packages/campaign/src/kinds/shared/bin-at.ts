/**
 * Place from 0 of the bin that holds a value. Each bin reaches from its edge up to the next one, which it leaves out; the
 * last one holds its end too. Apart from what an author can get wrong, which no browser needs.
 * @param edges one more than there are bins, rising
 * @returns null for a value below the first edge or above the last
 */
export function binAt(edges: readonly number[], value: number): number | null {
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined || !(value >= first && value <= last)) return null;
  const above = edges.findIndex((edge) => value < edge);
  return (above === -1 ? edges.length - 1 : above) - 1;
}
