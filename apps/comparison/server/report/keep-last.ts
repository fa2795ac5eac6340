/** What the map has under the key, made where it has nothing; what was asked for longest ago makes room. */
export function keepLast<T>(
  map: Map<string, T>,
  { key, most, make }: { readonly key: string; readonly most: number; readonly make: () => T },
): T {
  const value = map.get(key) ?? make();
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
  return value;
}
