/**
 * JSON with sorted keys and no insignificant space (RFC 8785 for the values this product writes: objects,
 * arrays, strings, booleans, null and safe integers or finite doubles). Members that are `undefined` are left out.
 * @throws TypeError for a value JSON cannot hold (NaN, Infinity, functions, bigint).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonicalJson: ${value} is not a JSON number`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object') {
    // Loops rather than chains: a box names every state it stores by this text.
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    let text = '';
    for (const [key, member] of members) {
      if (member === undefined) continue;
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
    }
    return `{${text}}`;
  }
  throw new TypeError(`canonicalJson: ${typeof value} has no JSON form`);
}
