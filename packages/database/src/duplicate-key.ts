/** MongoDB's code for a value that a unique index already holds. */
const duplicateKeyCode = 11000;

/**
 * Whether a write failed because its key exists. Catch it here and log nothing of it: a server's own
 * message repeats the key, and keys are ids.
 */
export function isDuplicateKey(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === duplicateKeyCode;
}
