interface Place {
  readonly value: object;
  readonly key: string | number;
  readonly within: Place | null;
}

function pathTo(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at.within !== null; at = at.within) path.unshift(at.key);
  return path;
}

/**
 * The path of the first member named `__proto__` in parsed JSON, or null. Parsers drop such a member without a word;
 * nobody honest writes one, so it is refused and said. Linear in what was sent and without recursion: a deeply
 * nested body must exhaust neither the stack nor the clock.
 */
export function protoKey(json: unknown): (string | number)[] | null {
  if (typeof json !== 'object' || json === null) return null;
  const waiting: Place[] = [{ value: json, key: '', within: null }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value } = place;
    if (Object.hasOwn(value, '__proto__')) return [...pathTo(place), '__proto__'];
    const members = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, member] of members) {
      if (typeof member === 'object' && member !== null) waiting.push({ value: member, key, within: place });
    }
  }
  return null;
}
