/** Something in a document that tells of a moment, a machine or an order. */
export interface Trace {
  /** Where it stands, such as `latest.answers.ease`. */
  readonly path: string;
  readonly what: 'date' | 'object-id' | 'moment' | 'address' | 'agent';
}

const isoDate = /\b\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?/;
const address = /\b\d{1,3}(\.\d{1,3}){3}\b|\b[0-9a-f]{1,4}(:[0-9a-f]{0,4}){3,7}\b/i;
const agent = /Mozilla|AppleWebKit|Agent\//i;

/**
 * Walks a document as the driver returns it and names every trace. A whole number above a hundred million can only
 * be a clock here: the largest honest count is the number of people.
 */
export function tracesIn(value: unknown, path = ''): Trace[] {
  if (value instanceof Date) return [{ path, what: 'date' }];
  if (typeof value === 'number' || typeof value === 'bigint') {
    return Number(value) > 1e8 ? [{ path, what: 'moment' }] : [];
  }
  if (typeof value === 'string') {
    if (isoDate.test(value)) return [{ path, what: 'moment' }];
    if (address.test(value)) return [{ path, what: 'address' }];
    return agent.test(value) ? [{ path, what: 'agent' }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  if ('_bsontype' in value) {
    const type = String(value._bsontype);
    return type === 'ObjectId' || type === 'Timestamp' ? [{ path, what: 'object-id' }] : [];
  }
  return Object.entries(value).flatMap(([key, member]) =>
    tracesIn(member, path === '' ? key : `${path}.${key}`),
  );
}
