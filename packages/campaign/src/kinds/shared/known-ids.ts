import type { AnswerFault } from './answer-fault.ts';

/** The first id given that is unknown or repeated, as a fault. */
export function faultyId(known: readonly string[], given: readonly string[]): AnswerFault | undefined {
  for (const [index, id] of given.entries()) {
    if (!known.includes(id)) return { code: 'unknown-option', option: id };
    if (given.indexOf(id) !== index) return { code: 'repeated-option', option: id };
  }
  return undefined;
}

/** The first key of a record that is no known id, as a fault. Own keys only, `__proto__` among them. */
export function faultyKey(known: readonly string[], record: object): AnswerFault | undefined {
  const option = Object.keys(record).find((key) => !known.includes(key));
  return option === undefined ? undefined : { code: 'unknown-option', option };
}

/** The member of a record, never something inherited from Object.prototype. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
