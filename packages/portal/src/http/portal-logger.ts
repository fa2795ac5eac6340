import { type DestinationStream, pino } from 'pino';

/** What a portal may say: that it started, stopped, released, or that something broke. Never a participant's request. */
export interface PortalLogger {
  info(fields: Readonly<Record<string, string | number | boolean | null>>, message: string): void;
  error(fields: Readonly<Record<string, string | number | boolean | null>>, message: string): void;
}

/** Lines of JSON on standard output, without host name or process id. */
export function createPortalLogger(name: string, destination?: DestinationStream): PortalLogger {
  const options = { name, base: { name } };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (fields, message) => logger.info(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}
