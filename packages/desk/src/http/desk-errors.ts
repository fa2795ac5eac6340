/** As much of a logger as is used here. */
interface ErrorLog {
  error(fields: { readonly code: string; readonly name: string }, message: string): void;
}

/** Writes of an unexpected error its class and at which desk it happened: its message might quote what people wrote. */
export const deskErrors =
  (logger: ErrorLog, desk: string): ((error: unknown) => void) =>
  (error) =>
    logger.error(
      { code: 'internal', name: error instanceof Error ? error.name : 'unknown' },
      `unexpected error at ${desk}`,
    );
