import { type Audience, type Clock, err, ok, type Result } from '@miroir/basics';
import { startThread } from '@miroir/basics/thread';
import type { PortalSettings } from '@miroir/portal';
import type { Released, ReleaseFault } from './run-release.ts';

export interface ReleaseWorkerInput {
  readonly settings: PortalSettings;
  readonly audience: Audience;
  /** The round's name. */
  readonly round: string;
  /** Address of the module that exports the engine: a value with functions does not pass into a thread. */
  readonly engineModule: string;
  /** How far the portal's clock is from the machine's, in milliseconds: zero but in tests. */
  readonly aheadMs: number;
  readonly atClose: boolean;
}

/** What the thread tells of its release: not the figures, which are in the database. */
export type ReleasedApart = Pick<Released, 'serial' | 'final' | 'unfinished'>;

export type ReleaseWorkerOutput = ReleasedApart | { readonly error: ReleaseFault };

/** From so many waiting people on, folding would hold up requests: it moves to a thread. */
export const largeRelease = 2000;

/** A release in a worker thread. @throws Error when the thread dies; the next one then tidies up after it. */
export async function releaseInWorker(
  parts: {
    settings: PortalSettings;
    audience: Audience;
    round: string;
    engineModule: string;
    clock: Clock;
  },
  atClose: boolean,
): Promise<Result<ReleasedApart, ReleaseFault>> {
  const { role, folder, databaseUri, host, port, trustProxy, requestsPerMinute } = parts.settings;
  const input: ReleaseWorkerInput = {
    // The settings alone: the worker reads the keys itself, so that none is copied about.
    settings: { role, folder, databaseUri, host, port, trustProxy, requestsPerMinute, desk: null },
    audience: parts.audience,
    round: parts.round,
    engineModule: parts.engineModule,
    aheadMs: parts.clock.now() - Date.now(),
    atClose,
  };
  const output = await new Promise<ReleaseWorkerOutput>((resolve, reject) => {
    const worker = startThread(new URL('./release-worker.ts', import.meta.url), {
      workerData: input,
      name: 'release',
    });
    let told: ReleaseWorkerOutput | null = null;
    worker.once('message', (output: ReleaseWorkerOutput) => {
      told = output;
    });
    worker.once('error', reject);
    // Not before the thread has ended by itself: nothing that is closed next is still in its hands.
    worker.once('exit', () =>
      told === null ? reject(new Error('The release thread ended without a word.')) : resolve(told),
    );
  });
  return 'error' in output ? err(output.error) : ok(output);
}
