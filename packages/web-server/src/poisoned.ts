const names = new Set(['__proto__', 'constructor', 'prototype']);

/** What must stand in a text for a key to be one of those; a key may be written with escapes. */
const suspicious = /__proto__|constructor|prototype|\\u/;

/**
 * Whether a JSON text holds a key by which an object's prototype is reached. Nothing here means one, so it is refused
 * rather than dropped. A text that is no JSON is not poisoned: whoever parses it refuses it.
 */
export function isPoisoned(json: string): boolean {
  if (!suspicious.test(json)) return false;
  let found = false;
  try {
    JSON.parse(json, (key, value: unknown) => {
      if (names.has(key)) found = true;
      return value;
    });
  } catch {
    return false;
  }
  return found;
}
