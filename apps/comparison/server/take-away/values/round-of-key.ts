/** The id of the round that the key of a publication begins with. */
export function roundOfKey(key: string): string {
  return key.split('~')[0] ?? '';
}
