import { type DestinationStream, pino } from 'pino';
import { quietDestination } from './quiet-destination.ts';

/** What a portal may say: that it started, stopped, released, or that something broke. Never a participant's request. */
export interface PortalLogger {
  info(fields: Readonly<Record<string, string | number | boolean | null>>, message: string): void;
  error(fields: Readonly<Record<string, string | number | boolean | null>>, message: string): void;
}

/** The logger of a whole process. */
export interface ProcessLogger extends PortalLogger {
  /** Settles when what was said is written, or cannot be. */
  flushed(): Promise<void>;
}

const standardOutput = 1;
const hourMs = 3_600_000;

/**
 * One line an hour for one fault: when a disk is full every request fails, and a dated line for each would be the
 * journal of arrivals that a portal must not keep.
 */
function oncePerHour(clock: { now(): number }): (line: string) => boolean {
  const said = new Map<string, number>();
  return (line) => {
    const hour = Math.floor(clock.now() / hourMs);
    if (said.get(line) === hour) return false;
    said.set(line, hour);
    return true;
  };
}

/**
 * Lines of JSON on standard output, without host name or process id; what broke is dated to the hour. A destination
 * that fails costs lines and nothing else.
 */
export function createPortalLogger(
  name: string,
  options: { readonly destination?: DestinationStream; readonly clock?: { now(): number } } = {},
): ProcessLogger {
  const clock = options.clock ?? { now: () => Date.now() };
  const quiet = options.destination === undefined ? quietDestination(standardOutput) : null;
  const settings = { name, base: { name }, timestamp: false };
  const logger = pino(settings, options.destination ?? quiet ?? undefined);
  const isNews = oncePerHour(clock);
  return {
    info: (fields, message) => logger.info({ time: clock.now(), ...fields }, message),
    error(fields, message) {
      if (!isNews(JSON.stringify([fields, message]))) return;
      logger.error({ time: Math.floor(clock.now() / hourMs) * hourMs, ...fields }, message);
    },
    flushed: async () => quiet?.flushed(),
  };
}
