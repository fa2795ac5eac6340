import type { ErrorCode, ErrorParams } from '../contract/error-codes.ts';

/** One sentence or two for every code: a missing one does not compile. */
export type ErrorCatalogue = Readonly<Record<ErrorCode, (params: ErrorParams) => string>>;
