import { basePath } from './base-path.ts';
import type { ComparisonSettings } from './config.ts';
import type { Comparison } from './create-comparison.ts';

/** Listens, pulls, and stops in order when the process is asked to. Prints the one line an operator waits for. */
export async function runComparison(
  comparison: Comparison,
  settings: Pick<ComparisonSettings, 'host' | 'port'>,
): Promise<void> {
  const address = await comparison.server.listen({ host: settings.host, port: settings.port });
  comparison.startPulling();
  process.stdout.write(`Comparison on ${address}${basePath}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void comparison.close().then(() => process.exit(0));
    });
  }
}
