import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { quantile } from './measure.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('./load-generator.ts', import.meta.url));

const seen = z.object({
  seconds: z.number(),
  times: z.array(z.number()),
  begins: z.array(z.number()),
  faults: z.record(z.string(), z.number()),
  cpu: z.number(),
});

/** What one burst of requests came to. Times in milliseconds; `cpu` is the generator's share of one core. */
export interface Burst {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Every request: when it began, in milliseconds since the epoch, and how long it waited. */
  readonly waits: readonly { readonly begun: number; readonly ms: number }[];
  readonly cpu: number;
}

/** Runs the load generator in a process of its own. @throws when any reply is not a 200. */
export async function generateLoad(options: {
  readonly port: number;
  readonly path: string;
  readonly file: string;
  readonly clients: number;
  readonly from: number;
  readonly count: number;
  readonly session?: boolean;
}): Promise<Burst> {
  const { port, path, file, clients, from, count, session } = options;
  const given = Object.entries({ port, path, file, clients, from, count }).flatMap(([name, value]) => [
    `--${name}`,
    String(value),
  ]);
  const { stdout } = await run(process.execPath, [script, ...given, ...(session ? ['--session'] : [])], {
    maxBuffer: 2 ** 27,
  });
  const { times, begins, seconds, faults, cpu } = seen.parse(JSON.parse(stdout));
  if (Object.keys(faults).length > 0) throw new Error(`${path} was refused: ${JSON.stringify(faults)}`);
  const sorted = times.toSorted((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    max: sorted.at(-1) ?? Number.NaN,
    waits: times.map((ms, index) => ({ begun: begins[index] ?? Number.NaN, ms })),
    cpu,
  };
}
