/** MongoDB's error codes that the engine answers with (source: `src/mongo/base/error_codes.yml` of MongoDB 7). */
export const errorCodes = {
  BadValue: 2,
  UnknownError: 8,
  FailedToParse: 9,
  Unauthorized: 13,
  IllegalOperation: 20,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  FileStreamFailed: 39,
  ConflictingUpdateOperators: 40,
  CursorNotFound: 43,
  NamespaceExists: 48,
  CommandNotFound: 59,
  ImmutableField: 66,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  NotImplemented: 238,
  DataCorruptionDetected: 246,
  NoQueryExecutionPlans: 291,
  QueryExceededMemoryLimit: 292,
  DuplicateKey: 11000,
  OutOfDiskSpace: 14031,
} as const;

export type ErrorName = keyof typeof errorCodes;

/** A refusal that the client receives as a MongoServerError. Its message never holds a value of a document. */
export class CommandError extends Error {
  readonly codeName: ErrorName;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(codeName: ErrorName, message: string, extra: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'CommandError';
    this.codeName = codeName;
    this.extra = extra;
  }

  get code(): number {
    return errorCodes[this.codeName];
  }
}

/** Refuses something by its name: the engine does what it documents exactly, and nothing else. */
export function refuse(what: string): CommandError {
  return new CommandError('NotImplemented', `The embedded engine does not support ${what}.`);
}

/** MongoDB's E11000 without the duplicated value, because values are ids and messages end up in logs. */
export function duplicateKey(
  namespace: string,
  index: string,
  keyPattern: Readonly<Record<string, unknown>>,
): CommandError {
  const message = `E11000 duplicate key error collection: ${namespace} index: ${index} dup key: (not shown)`;
  return new CommandError('DuplicateKey', message, { keyPattern });
}
