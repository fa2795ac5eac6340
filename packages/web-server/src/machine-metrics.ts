import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';

/**
 * What is told of the machine, each with the step it moves in. The usual set of a Node process is finer: open
 * connections, open files, collections and milliseconds of work each move with a single visit, and a reader of two
 * scrapes would see somebody come. These steps are larger than what hundreds of visits leave.
 */
const steps = {
  seconds: 60,
  bytes: 64 * 1024 * 1024,
  lag: 0.25,
} as const;

interface Told {
  readonly name: string;
  readonly help: string;
  readonly step: number;
  value(): number;
}

export interface MachineMetrics {
  /** The text that Prometheus reads. */
  text(): string;
  stop(): void;
}

/** The media type of {@link MachineMetrics.text}. */
export const metricsType = 'text/plain; version=0.0.4; charset=utf-8';

/** Starts watching this process: memory, work, collections, the event loop. No route, no request, no label. */
export function watchMachine(): MachineMetrics {
  const delays = watchDelays();
  const collections = watchCollections();
  const series = told(delays.seconds, collections.seconds);
  return {
    text: () => series.map(lineOf).join(''),
    stop() {
      delays.stop();
      collections.stop();
    },
  };
}

/** One gauge in the text format of Prometheus, rounded down to its step. */
function lineOf({ name, help, step, value }: Told): string {
  const shown = Math.floor(value() / step) * step;
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${shown}\n`;
}

function told(delayed: () => number, collected: () => number): Told[] {
  const startedAt = Math.round(Date.now() / 1000 - process.uptime());
  return [
    {
      name: 'miroir_start_time_seconds',
      help: 'When the process started, seconds since 1970.',
      step: 1,
      value: () => startedAt,
    },
    {
      name: 'miroir_resident_memory_bytes',
      help: 'Resident memory, in steps of 64 MiB.',
      step: steps.bytes,
      value: () => process.memoryUsage.rss(),
    },
    {
      name: 'miroir_heap_used_bytes',
      help: 'Used heap of JavaScript, in steps of 64 MiB.',
      step: steps.bytes,
      value: () => process.memoryUsage().heapUsed,
    },
    {
      name: 'miroir_cpu_seconds',
      help: 'Processor time since the start, in steps of a minute.',
      step: steps.seconds,
      value: () => secondsOf(process.cpuUsage()),
    },
    {
      name: 'miroir_collection_seconds',
      help: 'Time spent collecting garbage since the start, in steps of a minute.',
      step: steps.seconds,
      value: collected,
    },
    {
      name: 'miroir_event_loop_lag_seconds',
      help: 'Delay of the event loop that 99 in 100 stayed under in the last full minute, in steps of a quarter of a second.',
      step: steps.lag,
      value: delayed,
    },
  ];
}

const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

/** Of the last full minute: a long wait long ago says nothing of now. */
function watchDelays(): { seconds: () => number; stop: () => void } {
  const histogram = monitorEventLoopDelay({ resolution: 20 });
  histogram.enable();
  let seconds = 0;
  const timer = setInterval(() => {
    seconds = histogram.percentile(99) / 1e9;
    histogram.reset();
  }, 60_000).unref();
  return {
    seconds: () => seconds,
    stop() {
      clearInterval(timer);
      histogram.disable();
    },
  };
}

function watchCollections(): { seconds: () => number; stop: () => void } {
  let milliseconds = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) milliseconds += duration;
  });
  observer.observe({ entryTypes: ['gc'] });
  return { seconds: () => milliseconds / 1000, stop: () => observer.disconnect() };
}
