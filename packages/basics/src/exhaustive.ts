/**
 * Ends a switch over a union: the compiler refuses the call while a member is unhandled.
 * @throws Error at run time when a value outside the union slipped past a boundary.
 */
export function exhaustive(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
